import type { GraphQLInterfaceType, GraphQLSchema } from 'graphql'
import { toGlobalId } from '../../schema/base/global-id.ts'
import type { World } from '../world.ts'

/** What else may come of a seat before its panel opens: a request to withdraw, and a proposal to remove for declines. */
export async function leaveMore(world: World, seat: number, decliner: number) {
  await world.rows(
    `insert into withdrawal (assignment_id, office_id, reason, state, requested_at) select id, office_id, 'ILLNESS', 'REQUESTED', now() from assignment where id = ?`,
    [seat],
  )
  await world.rows(
    `insert into removal_proposal (expert_id, office_id, declines, since, raised_on, state)
     select expert.id, office_id, 3, day_in_shanghai(), day_in_shanghai(), 'OPEN' from expert where id = ?`,
    [decliner],
  )
}

/** Rows of every type that has an id and a table with rows here: a type added to the schema is hunted without being named. */
export async function everyNode(world: World, schema: GraphQLSchema): Promise<Record<string, string[]>> {
  const types = schema.getPossibleTypes(schema.getType('Node') as GraphQLInterfaceType).map(({ name }) => name)
  const found: Record<string, string[]> = {}
  for (const type of types) {
    const table = type.replaceAll(/(?<!^)[A-Z]/g, '_$&').toLowerCase()
    const rows = await world.rows<{ id: number }>(`select id from "${table}" order by id limit ${type === 'Assignment' ? 40 : 12}`)
    if (rows.length > 0) found[type] = rows.map(({ id }) => toGlobalId(type, id))
  }
  return found
}

/** The twin where nobody was drawn: the same panel, its commitment, but no seat and nothing that came of one. */
const LEFT_BEHIND = ['message', 'removal_proposal', 'invitation', 'decline', 'withdrawal', 'conflict_of_interest', 'assignment']
export const NOBODY_DRAWN = [
  ...LEFT_BEHIND.map(name => `create table kept_${name} as select * from ${name}`),
  ...LEFT_BEHIND.map(name => `delete from ${name}`),
]
export const DRAWN_AGAIN = [
  ...LEFT_BEHIND.toReversed().map(name => `insert into ${name} select * from kept_${name}`),
  ...LEFT_BEHIND.map(name => `drop table kept_${name}`),
]

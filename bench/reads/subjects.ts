import { withClient } from '../../api/postgres/roles.ts'
import { toGlobalId } from '../../schema/base/global-id.ts'
import type { Subjects } from './questions.ts'
import type { BenchWorld } from './world.ts'

type Asker = (query: string, variables: object) => Promise<never>

/** What the questions are about, the same for every contender: the fullest occupation, a busy expert of it, the largest office half-way down. */
export async function chooseSubjects(world: BenchWorld, ours: Asker, postgraphile: Asker): Promise<Subjects> {
  const chosen = await withClient(world.owner, async client => {
    const { rows: occupations } = await client.query<{ id: number; code: string }>(
      `select o.id, o.code from expert_occupation x join occupation o on o.id = x.occupation_id group by o.id order by count(*) desc limit 1`,
    )
    const { rows: experts } = await client.query<{ id: number }>(
      `select e.id from expert e join expert_occupation x on x.expert_id = e.id where x.occupation_id = $1 and e.current_term_id is not null
       order by (select count(*) from assignment where expert_id = e.id) desc, e.id limit 1`,
      [occupations[0]!.id],
    )
    const { rows: offices } = await client.query<{ office: number; experts: number }>(
      `select office_id as office, count(*)::int as experts from expert group by 1 order by 2 desc limit 1`,
    )
    const { rows: places } = await client.query<{ load: number; id: number }>(
      `select open_assignments as load, id from expert where office_id = $1 order by 1, 2 offset $2 limit 1`,
      [offices[0]!.office, Math.floor(offices[0]!.experts / 2)],
    )
    return { occupation: occupations[0]!.code, expert: experts[0]!.id, ...offices[0]!, after: places[0]! }
  })
  const office = toGlobalId('Office', chosen.office)
  const id = toGlobalId('Expert', chosen.after.id)
  return {
    ...chosen,
    cursors: { ours: await ourCursor(ours, office, id), postgraphile: await theirCursor(postgraphile, chosen.office, chosen.after.id) },
  }
}

/** Walks the pages to the place: a cursor is opaque, also to the bench. */
async function ourCursor(ask: Asker, office: string, id: string): Promise<string> {
  for (let after: string | null = null; ; ) {
    const { experts }: { experts: { edges: { cursor: string; node: { id: string } }[] } } = await ask(
      'query ($office: ID!, $after: String) { experts(filter: { office: $office }, orderBy: LOAD, first: 100, after: $after) { edges { cursor node { id } } } }',
      { office, after },
    )
    const found = experts.edges.find(edge => edge.node.id === id)
    if (found) return found.cursor
    after = experts.edges.at(-1)!.cursor
  }
}

async function theirCursor(ask: Asker, office: number, id: number): Promise<string> {
  for (let after: string | null = null; ; ) {
    const { allExperts }: { allExperts: { edges: { cursor: string; node: { rowId: number } }[] } } = await ask(
      `query ($office: Int!, $after: Cursor) { allExperts(condition: { officeId: $office }, orderBy: [OPEN_ASSIGNMENTS_ASC, ROW_ID_ASC],
        first: 1000, after: $after) { edges { cursor node { rowId } } } }`,
      { office, after },
    )
    const found = allExperts.edges.find(edge => edge.node.rowId === id)
    if (found) return found.cursor
    after = allExperts.edges.at(-1)!.cursor
  }
}

import { LockMode } from '@mikro-orm/core'
import { Organisation } from '../../schema/index.ts'
import type { Act } from '../context.ts'
import { notFound, required, rowOf } from '../refusal.ts'

type Named = readonly [id: string, field: string]

/** Organisations by their global ids, locked in the order of their numbers: two mergers the other way round wait for each other, once. */
export async function lockOrganisations<const Names extends readonly Named[]>(
  { em }: Act,
  names: Names,
): Promise<{ [Place in keyof Names]: Organisation }> {
  const numbers = names.map(([id, field]) => rowOf('Organisation', id, [field]))
  const found = await em.find(
    Organisation,
    { id: { $in: numbers } },
    { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  )
  const of = ([id, field]: Named, place: number) =>
    required(
      found.find(organisation => organisation.id === numbers[place]),
      notFound(id, [field]),
    )
  return names.map(of) as { [Place in keyof Names]: Organisation }
}

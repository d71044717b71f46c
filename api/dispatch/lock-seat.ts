import { LockMode } from '@mikro-orm/core'
import { Assignment, Draw, Panel } from '../../schema/index.ts'
import type { Act } from '../context.ts'

const ascending = { orderBy: { id: 'asc' as const }, lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const

/**
 * Locks seats and, before them, their panels and the draws they came from: each kind ascending, so that nobody waits in a circle. Answers
 * the seats as they are now. Whoever is fixed beforehand takes turns with the draw of the panel. Runs beyond the viewer's scope.
 */
export async function lockSeats({ em }: Act, ids: readonly number[]): Promise<readonly Assignment[]> {
  const named = { id: { $in: ids } } as never
  const panels = (await em.find(Assignment, named)).map(({ panel }) => panel.id)
  await em.find(Panel, { id: { $in: panels } } as never, ascending)
  const draws = (await em.find(Assignment, named, { refresh: true })).flatMap(({ draw }) => draw?.id ?? [])
  if (draws.length > 0) await em.find(Draw, { id: { $in: draws } } as never, ascending)
  return em.find(Assignment, named, ascending)
}

/** Locks one seat as `lockSeats` does. */
export async function lockSeat(act: Act, id: number): Promise<Assignment> {
  const [seat] = await lockSeats(act, [id])
  return seat!
}

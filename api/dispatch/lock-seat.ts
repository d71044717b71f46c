import { LockMode } from '@mikro-orm/core'
import { Assignment, Draw } from '../../schema/index.ts'
import type { Act } from '../context.ts'

/**
 * Locks a seat and, before it, the draw it came from, as whoever vacates seats does, so that nobody waits in a circle; answers the seat as
 * it is now. Runs beyond the viewer's scope.
 */
export async function lockSeat({ em }: Act, id: number): Promise<Assignment> {
  const seat = await em.findOneOrFail(Assignment, id)
  if (seat.draw) await em.findOneOrFail(Draw, seat.draw.id, { lockMode: LockMode.PESSIMISTIC_WRITE })
  return em.refreshOrFail(seat, { lockMode: LockMode.PESSIMISTIC_WRITE })
}

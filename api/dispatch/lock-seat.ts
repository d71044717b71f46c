import { LockMode } from '@mikro-orm/core'
import { Assignment, Draw, Panel } from '../../schema/index.ts'
import type { Act } from '../context.ts'

/**
 * Locks a seat and, before it, its panel and the draw it came from, as whoever vacates seats does, so that nobody waits in a circle; answers the
 * seat as it is now. Whoever is fixed beforehand takes turns with the draw of the panel. Runs beyond the viewer's scope.
 */
export async function lockSeat({ em }: Act, id: number): Promise<Assignment> {
  const seat = await em.findOneOrFail(Assignment, id)
  await em.findOneOrFail(Panel, seat.panel.id, { lockMode: LockMode.PESSIMISTIC_WRITE })
  await em.refreshOrFail(seat)
  if (seat.draw) await em.findOneOrFail(Draw, seat.draw.id, { lockMode: LockMode.PESSIMISTIC_WRITE })
  return em.refreshOrFail(seat, { lockMode: LockMode.PESSIMISTIC_WRITE })
}

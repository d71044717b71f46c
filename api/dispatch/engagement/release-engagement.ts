import type { Act } from '../../context.ts'
import { become } from '../../transition.ts'
import { assignmentStates } from '../assignment/assignment-states.ts'
import { tellReleased } from '../assignment/tell-released.ts'
import { abandonDraw } from '../ceremony/abandon-draw.ts'
import { panelStates } from '../panel/panel-states.ts'
import type { ReleaseWords } from '../reason-words.ts'
import type { WholeEngagement } from './lock-whole-engagement.ts'

/**
 * Releases everybody of an engagement that does not take place as drawn: seats and reserves end, panels are cancelled, draws under way are
 * abandoned at once, on record with their cause; finished draws stay on record. Whoever held a seat is told. Runs beyond the viewer's
 * scope.
 */
export async function releaseEngagement(
  act: Act,
  { panels, draws, seats }: WholeEngagement,
  why: ReleaseWords & { readonly reason: string },
): Promise<void> {
  const { em } = act
  const told = seats.filter(seat => seat.state !== 'RESERVE')
  for (const seat of seats) {
    become(assignmentStates, seat, 'RELEASED')
    seat.reason = why.reason
  }
  for (const panel of panels.filter(({ state }) => state !== 'CANCELLED')) {
    become(panelStates, panel, 'CANCELLED')
    act.emit('seats.changed', { panel: panel.id })
  }
  // Abandoning reads the panel anew: it must find it cancelled.
  await em.flush()
  for (const { id } of draws.filter(({ state }) => state !== 'DRAWN')) await abandonDraw(act, id, 'PANEL_CANCELLED')
  await em.flush()
  const words = { zh: why.zh, en: why.en }
  await tellReleased(
    act,
    told.map(seat => ({ seat, told: words })),
  )
}

import { Expert } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { notifyAll } from '../../notify/notify.ts'
import { become } from '../../transition.ts'
import { assignmentStates } from '../assignment/assignment-states.ts'
import { abandonDraw } from '../ceremony/abandon-draw.ts'
import { panelStates } from '../panel/panel-states.ts'
import type { WholeEngagement } from './lock-whole-engagement.ts'

/**
 * Releases everybody of an engagement that does not take place as drawn: seats and reserves end, panels are cancelled, draws under way are
 * abandoned at once, on record with their cause; finished draws stay on record. Whoever held a seat is told. Runs beyond the viewer's scope.
 */
export async function releaseEngagement(
  act: Act,
  { engagement, panels, draws, seats }: WholeEngagement,
  why: { readonly reason: string; readonly zh: string; readonly en: string },
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
  for (const { id } of draws.filter(({ state }) => state !== 'DRAWN')) await abandonDraw(act, id, 'PANEL_CANCELLED')
  await em.flush()
  const people = await em.find(Expert, { id: { $in: told.map(seat => seat.expert.id) } } as never)
  const nameOf = new Map(people.map(({ id, name }) => [id, name]))
  await notifyAll(
    act,
    told.map(({ id, expert, office, startsOn, endsOn }) => ({
      to: { expert: expert.id },
      template: 'RELEASED' as const,
      values: { name: nameOf.get(expert.id)!, engagement: engagement.title, startsOn, endsOn, reason: { zh: why.zh, en: why.en } },
      office: office.id,
      assignment: id,
    })),
  )
}

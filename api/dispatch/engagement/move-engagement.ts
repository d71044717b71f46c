import type { OverlapRule } from '../../../schema/dispatch/cancel-engagement.ts'
import { MembersUnable, NotYet } from '../../../schema/dispatch/refusals.ts'
import { Invitation, type Panel } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import type { Cause } from '../../draw/record.ts'
import { demand, type Refusal, refusalOf } from '../../refusal.ts'
import { daysBetween, type LocalDate } from '../../time/local-date.ts'
import { become } from '../../transition.ts'
import { assignmentStates } from '../assignment/assignment-states.ts'
import { invitationStates } from '../assignment/invitation-states.ts'
import { abandonDraw } from '../ceremony/abandon-draw.ts'
import { causeOf } from '../ceremony/departure-causes.ts'
import { vacateSeats } from '../ceremony/vacate-seats.ts'
import { settle } from '../constraint-refusals.ts'
import { findPanelPlan } from '../panel/find-panel-plan.ts'
import { isOpen } from '../panel/opening.ts'
import { dutyOf } from '../panel/panel-plan.ts'
import { exclusionsOf } from '../pool/candidacy.ts'
import { findCandidates } from '../pool/find-candidates.ts'
import { engagementStates } from './engagement-states.ts'
import type { WholeEngagement } from './lock-whole-engagement.ts'
import type { NewDays } from './new-days.ts'

const DAY = 86_400_000

/**
 * Moves an engagement to other days with its seats and reserves. Pools that were frozen for the old days are abandoned; openings still
 * ahead move along. Whoever holds a seat is invited anew; whoever cannot come on the new days (another duty, busy, in conflict, no term)
 * stops the move or is replaced. Before the opening they are only replaced: that a move stops would tell the organiser who sits. Runs
 * beyond the viewer's scope, with everything locked.
 */
export async function moveEngagement(act: Act, whole: WholeEngagement, days: NewDays, overlaps: OverlapRule): Promise<void> {
  const { em } = act
  const { engagement, panels, seats } = whole
  demand(overlaps === 'REFUSE' ? membersSealed(act, whole) : undefined)
  const unable = new Map<number, Cause>()
  for (const panel of panels.filter(({ state }) => state !== 'CANCELLED')) {
    for (const [expert, cause] of await unableOn(act, whole, panel, days)) {
      unable.set(seats.find(seat => seat.panel.id === panel.id && seat.expert.id === expert)!.id, cause)
    }
  }
  demand(overlaps === 'REFUSE' && unable.size > 0 ? membersUnable(unable.size) : undefined)
  for (const { id } of whole.draws.filter(({ state }) => state !== 'DRAWN')) await abandonDraw(act, id, 'DAYS_MOVED')
  moveOpenings(act, whole, days)
  Object.assign(engagement, days)
  const held = seats.filter(seat => !unable.has(seat.id) && seat.state !== 'RESERVE')
  for (const invitation of await em.find(Invitation, { assignment: { $in: held.map(seat => seat.id) }, state: 'OPEN' } as never)) {
    become(invitationStates, invitation, 'WITHDRAWN')
  }
  for (const seat of held) {
    if (seat.state === 'ACCEPTED') become(assignmentStates, seat, 'INVITED')
    Object.assign(seat, { ...days, invitedAt: act.now, answeredAt: null })
  }
  for (const reserve of seats.filter(seat => seat.state === 'RESERVE')) Object.assign(reserve, days)
  await settle(act)
  if (engagement.state === 'CONFIRMED' || engagement.state === 'OPENED') become(engagementStates, engagement, 'INVITED')
  const reason = '任务改期，在新日期不能参加。'
  const told = {
    zh: '任务已改期，按记录您在新日期不能参加',
    en: 'the engagement moved to other days, on which the records say you cannot serve',
  }
  await vacateSeats(
    act,
    [...unable].map(([assignment, cause]) => ({ assignment, to: 'RELEASED', cause, reason, told })),
  )
  for (const panel of panels) act.emit('seats.changed', { panel: panel.id })
}

/** Who of a panel's seated cannot sit on other days, and why. */
async function unableOn(
  act: Act,
  { seats }: WholeEngagement,
  panel: Panel,
  { startsOn, endsOn }: NewDays,
): Promise<ReadonlyMap<number, Cause>> {
  const plan = { ...(await findPanelPlan(act.em, panel.id)), from: startsOn as LocalDate, through: endsOn as LocalDate }
  const seated = seats.filter(seat => seat.panel.id === panel.id && seat.state !== 'RESERVE').map(seat => seat.expert.id)
  if (seated.length === 0) return new Map()
  const people = await findCandidates(act.em, plan, seated)
  return new Map(
    people.flatMap(facts => {
      const cause = causeOf(exclusionsOf(facts, dutyOf(plan)))
      return cause ? [[facts.expert, cause] as const] : []
    }),
  )
}

function moveOpenings({ now }: Act, { engagement, panels }: WholeEngagement, { startsOn }: NewDays): void {
  const shift = daysBetween(engagement.startsOn as LocalDate, startsOn as LocalDate) * DAY
  for (const panel of panels.filter(({ opensAt }) => opensAt > now)) {
    panel.opensAt = new Date(Math.max(panel.opensAt.getTime() + shift, now.getTime()))
  }
}

/**
 * Who conducts an engagement may not know its seats before the opening, but those they named: whether one of them is busy then would be an
 * answer.
 */
function membersSealed({ viewer, now }: Act, { panels, seats }: WholeEngagement): Refusal | undefined {
  const sealed = panels.filter(panel => {
    const others = seats.some(seat => seat.panel.id === panel.id && seat.state !== 'RESERVE' && seat.namedBy?.id !== viewer.account)
    return !isOpen(panel, now) && (panel.state === 'DRAWN' || others)
  })
  if (sealed.length === 0) return undefined
  return refusalOf(NotYet, {
    code: 'MEMBERS_SEALED',
    messageZh: '名单开启前不告知成员能否在新日期参加；请选择由候补自动递补，或在名单开启后改期。',
    messageEn:
      'Before the opening nobody is told whether members can come on the new days; let the reserves replace those who cannot, or move after it.',
    path: ['overlaps'],
    earliestAt: new Date(Math.max(...sealed.map(({ opensAt }) => opensAt.getTime()))),
  })
}

const membersUnable = (members: number) =>
  refusalOf(MembersUnable, {
    code: 'MEMBERS_UNABLE',
    messageZh: `有 ${members} 名成员在新日期不能参加；可改选其他日期，或由候补自动递补。`,
    messageEn: `${members} member(s) cannot come on the new days; choose other days, or let the reserves replace them.`,
    members,
    path: ['startsOn'],
  })

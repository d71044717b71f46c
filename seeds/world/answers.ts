/**
 * Writes the assignments of a drawn panel, and what they leave behind: invitations, declines, recusals, services, the load of each expert.
 */

import { plantConflictRow } from './circumstances.ts'
import { dayText, momentOf } from './days.ts'
import type { HeldDraw } from './draws.ts'
import { openingOf, opensOn, type PlannedEngagement } from './engagements.ts'
import type { Ground } from './ground.ts'
import type { Seating } from './seatings.ts'

/** The reasons of declines as the list has them, with the evidence that was shown. */
const REASONS: Readonly<Record<string, readonly [kind: string, evidence: string | null]>> = {
  '单位生产任务冲突，无法请假。': ['EMPLOYER_REFUSES', null],
  '因病住院，附诊断证明。': ['ILLNESS', '诊断证明'],
  '外出培训，行程已定。': ['OTHER_DUTY', null],
  '家中有急事，无法参加。': ['FAMILY_EMERGENCY', null],
}

/** A seat whose holder came. */
export interface Served {
  readonly assignment: number
  readonly seating: Seating
}

/** Plants one assignment per seating. Answers who did their duty, in the order of their seats. */
export function plantAnswers(
  ground: Ground,
  engagement: PlannedEngagement,
  panel: number,
  held: HeldDraw,
  seatings: readonly Seating[],
): readonly Served[] {
  const served: Served[] = []
  for (const seating of seatings) {
    const answered = !['RESERVE', 'INVITED', 'RELEASED'].includes(seating.state)
    const answeredAt = momentOf(Math.min(engagement.frozenOn + 1 + (seating.expert.id % 5), ground.today - 1), 16 * 60)
    const assignment = ground.next('assignment')
    ground.rows.put('assignment', {
      id: assignment,
      panel_id: panel,
      engagement_id: engagement.id,
      office_id: engagement.office.id,
      expert_id: seating.expert.id,
      expert_office_id: seating.expert.office.id,
      role: seating.role,
      route: seating.route,
      state: seating.state,
      reserve_rank: seating.reserveRank,
      starts_on: dayText(engagement.from),
      ends_on: dayText(engagement.to),
      opens_at: openingOf(engagement),
      draw_id: held.id,
      reason: seating.reason,
      named_by_id: seating.route === 'NAMED' ? engagement.office.staff.ORGANISER! : null,
      invited_at: seating.state === 'RESERVE' || seating.state === 'RELEASED' ? null : held.drawnAt,
      answered_at: answered ? answeredAt : null,
    })
    if (seating.state === 'COMPLETED') served.push({ assignment, seating })
    if (seating.state === 'INVITED') plantInvitation(ground, engagement, assignment, held.drawnAt)
    if (seating.state === 'DECLINED') plantDecline(ground, engagement, assignment, seating, answeredAt)
    if (seating.state === 'RECUSED') plantRecusal(ground, engagement, seating, answeredAt)
    noteDuty(ground, engagement, seating)
  }
  return served
}

function noteDuty(ground: Ground, engagement: PlannedEngagement, { expert, state }: Seating): void {
  const { from, to } = engagement
  const opened = opensOn(engagement) <= ground.today
  if ((state === 'INVITED' || state === 'ACCEPTED') && opened) expert.openAssignments++
  if (state === 'COMPLETED') {
    expert.dutiesCompleted++
    expert.lastDutyOn = Math.max(expert.lastDutyOn ?? to, to)
  }
  if (state === 'INVITED' || state === 'ACCEPTED' || state === 'COMPLETED') expert.seats.push({ from, to })
}

/** A seat that waits for its answer. Nobody has its link: what stands in place of a hash is none. */
function plantInvitation(ground: Ground, { office }: PlannedEngagement, assignment: number, sentAt: string): void {
  const id = ground.next('invitation')
  ground.rows.put('invitation', {
    id,
    assignment_id: assignment,
    office_id: office.id,
    state: 'OPEN',
    sent_at: sentAt,
    answer_by: momentOf(ground.today + 3, 18 * 60),
    token_hash: `none ${id}`,
  })
}

/** Declines nobody has seen evidence for, per person; the third brings evidence, as a proposal to remove would follow otherwise. */
const unjustified = new WeakMap<Seating['expert'], number>()

function plantDecline(ground: Ground, { office }: PlannedEngagement, assignment: number, seating: Seating, declinedAt: string): void {
  const { expert, reason } = seating
  const [kind, evidence] = REASONS[reason!]!
  const known = unjustified.get(expert) ?? 0
  const justified = evidence !== null || known === 2
  if (!justified) unjustified.set(expert, known + 1)
  ground.rows.put('decline', {
    id: ground.next('decline'),
    expert_id: expert.id,
    office_id: office.id,
    expert_office_id: expert.office.id,
    assignment_id: assignment,
    reason: kind,
    note: reason!,
    declined_on: declinedAt.slice(0, 10),
    justified,
    evidence: justified ? (evidence ?? '书面证明') : null,
    excused_by_id: justified ? office.staff.DRAWING_OFFICER! : null,
    excused_at: justified ? declinedAt : null,
  })
}

function plantRecusal(ground: Ground, engagement: PlannedEngagement, { expert, reason }: Seating, declaredAt: string): void {
  plantConflictRow(ground, expert, {
    kind: 'COACH',
    declaredBy: 'EXPERT',
    subject: { engagement: engagement.id },
    explanation: reason!,
    span: { from: engagement.frozenOn, to: engagement.to },
    declaredAt,
  })
}

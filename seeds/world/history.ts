/** Duties from before the roster was kept here, as an office would import them: every seat named, with that as its reason. */

import type { EngagementKind } from '../../schema/dispatch/engagement.ts'
import type { Cohort, Society } from './cohort.ts'
import { type Day, dayText, meet, momentOf } from './days.ts'
import type { WorldExpert } from './expert.ts'
import type { Ground } from './ground.ts'
import type { WorldOffice } from './offices.ts'
import type { WorldOrganisation } from './organisations.ts'
import { type Random, weightedChoice } from './random.ts'

/** The reason of every imported seat. */
const IMPORTED = '导入的历史记录'

const ROUNDS = 8
const ROUND_DAYS = 130
const PANEL = 7
const SMALLEST = 3

const chooseKind = weightedChoice<EngagementKind>([
  ['COMPETITION', 4],
  ['ASSESSMENT', 3],
  ['REVIEW', 2],
  ['SUPERVISION', 1],
])

/**
 * Plants about four or five duties for every expert of a cohort. In each of eight rounds of the past three years everybody of one
 * occupation who was free then sits on one panel: nobody sits in two places at once.
 */
export function plantHistory(ground: Ground, society: Society, cohort: Cohort): void {
  const byOccupation = Map.groupBy(cohort.experts, ({ occupations }) => occupations[0]!.code)
  for (let round = 0; round < ROUNDS; round++) {
    const opens = ground.today - (ROUNDS - round) * ROUND_DAYS
    for (const [code, experts] of byOccupation) {
      const random = ground.random.fork(`history/${experts[0]!.id}/${round}/${code}`)
      const order = random.sample(experts, experts.length)
      for (let start = 0; start < order.length; start += PANEL) {
        const from = opens + random.below(ROUND_DAYS - 4)
        const span = { from, to: from + random.below(3) }
        const members = order.slice(start, start + PANEL).filter(expert => free(expert, span) && random.chance(19, 20))
        const host = hostFor(random, cohort.organisations, members)
        if (members.length < SMALLEST || !host) continue
        const approver = society.offices[0]!.staff.APPROVER!
        plantPanel(ground, random.pick(society.offices), random, { members, host, code, approver, ...span })
      }
    }
  }
}

/** Under a term on all days, and not busy. */
function free({ terms, busy }: WorldExpert, span: { from: Day; to: Day }): boolean {
  return terms.some(term => term.from <= span.from && span.to <= term.to) && !busy.some(period => meet(period, span))
}

/** A host for whom no member ever worked and with whom none declared a conflict; undefined when ten tries find none. */
function hostFor(
  random: Random,
  organisations: readonly WorldOrganisation[],
  members: readonly WorldExpert[],
): WorldOrganisation | undefined {
  for (let tries = 0; tries < 10; tries++) {
    const host = random.pick(organisations)
    if (host.mergedOn !== null || host.absorbed) continue
    const near = ({ jobs, conflicts }: WorldExpert) =>
      jobs.some(job => job.organisation === host) || conflicts.some(conflict => conflict.organisation === host.id)
    if (!members.some(near)) return host
  }
  return undefined
}

interface PastPanel {
  readonly members: readonly WorldExpert[]
  readonly host: WorldOrganisation
  readonly code: string
  readonly approver: number
  readonly from: Day
  readonly to: Day
}

function plantPanel(ground: Ground, office: WorldOffice, random: Random, { members, host, code, approver, from, to }: PastPanel): void {
  const [engagement, panel] = [ground.next('engagement'), ground.next('panel')]
  const occupation = ground.occupation(code)
  const kind = chooseKind(random)
  const title = `${dayText(from).slice(0, 4)}年第${engagement}号评审活动`
  const days = { starts_on: dayText(from), ends_on: dayText(to) }
  const by = office.staff.ORGANISER!
  ground.rows.put('engagement', {
    id: engagement,
    office_id: office.id,
    kind,
    title,
    mandate_number: null,
    host_id: host.id,
    division_id: ground.division(host.county),
    place: null,
    ...days,
    state: 'CLOSED',
    created_by_id: by,
    created_at: momentOf(from - 30, 600),
    approved_by_id: approver,
    approved_at: momentOf(from - 30, 900),
    state_reason: null,
    report: '历史任务，随档案录入。',
    closed_without: '历史任务，档案中没有履职评价。',
  })
  ground.rows.put('engagement_occupation', {
    id: ground.next('engagement_occupation'),
    engagement_id: engagement,
    office_id: office.id,
    occupation_id: occupation,
  })
  const row = { id: panel, engagement_id: engagement, office_id: office.id, name: `${title}专家组`, occupation_id: occupation }
  ground.rows.put('panel', { ...row, state: 'DRAWN', opens_at: momentOf(from, 0), drafted_by_id: by })
  const judging = kind === 'COMPETITION'
  const roles = [judging ? 'CHIEF_JUDGE' : 'PANEL_LEAD', judging ? 'JUDGE' : 'ASSESSOR'] as const
  for (const [role, number] of [[roles[0], 1] as const, [roles[1], members.length - 1] as const]) {
    ground.rows.put('panel_seat', { id: ground.next('panel_seat'), panel_id: panel, office_id: office.id, role, number })
  }
  for (const expert of members) {
    plantSeat(ground, expert, {
      panel,
      engagement,
      office: office.id,
      role: expert === members[0] ? roles[0] : roles[1],
      by,
      kind,
      title,
      from,
      to,
    })
    expert.dutiesCompleted++
    expert.lastDutyOn = Math.max(expert.lastDutyOn ?? to, to)
  }
}

interface PastSeat {
  readonly panel: number
  readonly engagement: number
  readonly office: number
  readonly role: string
  readonly by: number
  readonly kind: EngagementKind
  readonly title: string
  readonly from: Day
  readonly to: Day
}

function plantSeat(ground: Ground, expert: WorldExpert, { panel, engagement, office, role, by, kind, title, from, to }: PastSeat): void {
  const assignment = ground.next('assignment')
  const days = { starts_on: dayText(from), ends_on: dayText(to) }
  ground.rows.put('assignment', {
    id: assignment,
    panel_id: panel,
    engagement_id: engagement,
    office_id: office,
    expert_id: expert.id,
    expert_office_id: expert.office.id,
    role,
    route: 'NAMED',
    state: 'COMPLETED',
    reserve_rank: null,
    ...days,
    opens_at: momentOf(from, 0),
    draw_id: null,
    reason: IMPORTED,
    named_by_id: by,
    invited_at: null,
    answered_at: null,
  })
  ground.rows.put('service_record', {
    id: ground.next('service_record'),
    expert_id: expert.id,
    office_id: office,
    expert_office_id: expert.office.id,
    engagement_id: engagement,
    assignment_id: assignment,
    kind,
    title,
    role,
    ...days,
    days: to - from + 1,
    recorded_by_id: by,
    recorded_at: momentOf(to + 1, 17 * 60),
  })
}

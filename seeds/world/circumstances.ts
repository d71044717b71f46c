/** What keeps an invented expert from a seat: busy days, declared conflicts of interest, incident records. */

import type { ConflictKind, DeclaringSide } from '../../schema/dispatch/conflict-of-interest.ts'
import type { IncidentState } from '../../schema/roster/incident-record.ts'
import { dayText, dayTextOrNull, momentOf } from './days.ts'
import type { WorldExpert } from './expert.ts'
import type { Ground } from './ground.ts'
import { plantIncident } from './incidents.ts'
import type { WorldOrganisation } from './organisations.ts'
import { weightedChoice } from './random.ts'

const BUSY = ['出差', '外出培训', '单位生产任务', '家庭原因', null] as const
const INCIDENTS = [
  '评审迟到，影响赛程。',
  '评分表填写不完整，经提醒后补正。',
  '参评单位反映评分标准掌握不一致。',
  '未按要求提交评审报告。',
] as const

const chooseIncident = weightedChoice<IncidentState>([
  ['OPEN', 3],
  ['UPHELD', 4],
  ['DISMISSED', 5],
])
const chooseConflict = weightedChoice<ConflictKind>([
  ['EMPLOYER', 4],
  ['INTEREST', 3],
  ['COACH', 3],
  ['OTHER', 1],
])
const chooseSide = weightedChoice<DeclaringSide>([
  ['EXPERT', 7],
  ['OFFICE', 2],
  ['HOST', 1],
])

const EXPLANATIONS: Readonly<Record<ConflictKind, string>> = {
  EMPLOYER: '曾在该单位工作。',
  KIN: '与该专家系亲属。',
  MASTER_APPRENTICE: '与该专家系师徒。',
  TEACHER_STUDENT: '与该专家系师生。',
  COACH: '担任该单位参赛选手的教练。',
  STUDIO: '与该专家同在一个工作室。',
  INTEREST: '持有该单位股份。',
  OTHER: '与该单位有业务往来。',
}

/** Plants busy days of one in eight experts, incident records of one in forty, conflicts of one in fifteen. */
export function plantCircumstances(ground: Ground, expert: WorldExpert, organisations: readonly WorldOrganisation[]): void {
  const random = expert.random.fork('circumstances')
  if (random.chance(1, 8)) plantBusyPeriods(ground, expert)
  if (random.chance(1, 40)) {
    const state = chooseIncident(random)
    expert.openIncident = state === 'OPEN'
    plantIncident(ground, expert, {
      account: random.pick(INCIDENTS),
      occurredOn: ground.today - random.between(20, 1500),
      state,
      finding: '经向主办单位和在场人员核实。',
      decidedBy: expert.office.staff.ROSTER_MANAGER!,
    })
  }
  if (random.chance(1, 15)) plantConflict(ground, expert, random.pick(organisations))
}

function plantBusyPeriods(ground: Ground, expert: WorldExpert): void {
  const random = expert.random.fork('busy')
  for (let count = random.between(1, 2); count > 0; count--) {
    const from = ground.today + random.between(-900, 90)
    const span = { from, to: from + random.below(21) }
    expert.busy.push(span)
    ground.rows.put('busy_period', {
      id: ground.next('busy_period'),
      expert_id: expert.id,
      office_id: expert.office.id,
      starts_on: dayText(span.from),
      ends_on: dayText(span.to),
      note: random.pick(BUSY),
      entered_by_id: null,
    })
  }
}

function plantConflict(ground: Ground, expert: WorldExpert, organisation: WorldOrganisation): void {
  const random = expert.random.fork('conflict')
  const declaredOn = ground.today - random.between(5, 1000)
  const kind = chooseConflict(random)
  const span = { from: declaredOn - random.below(300), to: random.chance(1, 4) ? declaredOn + random.below(400) : null }
  expert.conflicts.push({ organisation: organisation.id, span, declaredOn })
  plantConflictRow(ground, expert, {
    kind,
    declaredBy: chooseSide(random),
    subject: { organisation: organisation.id },
    explanation: EXPLANATIONS[kind],
    span,
    declaredAt: momentOf(declaredOn, 10 * 60),
  })
}

/** Declares one in eighty pairs of neighbours kin, or master and apprentice, where no occupation brings them onto one panel. */
export function plantPairs(ground: Ground, experts: readonly WorldExpert[]): void {
  for (let index = 0; index + 1 < experts.length; index += 80) {
    const [one, other] = [experts[index]!, experts[index + 1]!]
    // A panel draws from a whole major group where no smaller one has enough.
    const groups = new Set(one.occupations.map(({ code }) => code.slice(0, 1)))
    if (other.occupations.some(({ code }) => groups.has(code.slice(0, 1)))) continue
    const random = one.random.fork('pair')
    const kind = random.pick(['KIN', 'MASTER_APPRENTICE', 'TEACHER_STUDENT'] as const)
    const declared = ground.today - random.between(20, 900)
    plantConflictRow(ground, one, {
      kind,
      declaredBy: 'EXPERT',
      subject: { otherExpert: other.id },
      explanation: EXPLANATIONS[kind],
      span: { from: declared, to: null },
      declaredAt: momentOf(declared, 10 * 60),
    })
  }
}

/** A conflict as it is declared: with one organisation, one engagement or one other expert. */
export interface ConflictRow {
  readonly kind: ConflictKind
  readonly declaredBy: DeclaringSide
  readonly subject: { readonly organisation?: number; readonly engagement?: number; readonly otherExpert?: number }
  readonly explanation: string
  readonly span: { readonly from: number; readonly to: number | null }
  readonly declaredAt: string
}

/** Plants one conflict of interest. */
export function plantConflictRow(ground: Ground, { id, office }: WorldExpert, conflict: ConflictRow): void {
  ground.rows.put('conflict_of_interest', {
    id: ground.next('conflict_of_interest'),
    expert_id: id,
    office_id: office.id,
    kind: conflict.kind,
    declared_by: conflict.declaredBy,
    organisation_id: conflict.subject.organisation ?? null,
    engagement_id: conflict.subject.engagement ?? null,
    other_expert_id: conflict.subject.otherExpert ?? null,
    explanation: conflict.explanation,
    starts_on: dayText(conflict.span.from),
    ends_on: dayTextOrNull(conflict.span.to),
    declared_at: conflict.declaredAt,
    entered_by_id: null,
  })
}

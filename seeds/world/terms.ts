/**
 * Terms of invented experts in every state: active, upcoming, expired, removed with its finding, renewed once before, or none (S25, S26).
 */

import { lastDayOfTerm } from '../../api/roster/maintenance/term-length.ts'
import type { TermState } from '../../schema/roster/expert-enumerations.ts'
import type { RemovalGround } from '../../schema/roster/removal.ts'
import { type Day, dayOf, dayText, momentOf } from './days.ts'
import type { WorldExpert } from './expert.ts'
import type { Ground } from './ground.ts'
import { plantIncident } from './incidents.ts'
import { type Random, weightedChoice } from './random.ts'

const YEARS = 5

const chooseState = weightedChoice<TermState>([
  ['ACTIVE', 74],
  ['EXPIRED', 14],
  ['UPCOMING', 3],
  ['REMOVED', 4],
  ['NONE', 5],
])

const chooseGround = weightedChoice<Exclude<RemovalGround, 'FORGERY'>>([
  ['HEALTH', 5],
  ['UNFIT', 2],
  ['DERELICTION', 2],
  ['BREACH', 1],
])
const FINDINGS: Readonly<Record<Exclude<RemovalGround, 'FORGERY'>, string | null>> = {
  HEALTH: null,
  UNFIT: '经核查，专业能力已不能胜任评审工作。',
  DERELICTION: '经查实，两次无故缺席已接受的评审任务。',
  BREACH: '经查实，评审期间泄露尚未公开的试题。',
}

/** Plants an expert's terms in the roster, the removal that ended one, and notes the state of today. `approver` decides removals. */
export function plantTerms(ground: Ground, expert: WorldExpert, roster: number, approver: number): void {
  const random = expert.random.fork('terms')
  const state = chooseState(random)
  expert.termState = state
  if (state === 'NONE') return
  const from = firstDay(random, ground.today, state)
  const end = lastDayOf(from)
  const removedOn = state === 'REMOVED' ? Math.min(ground.today - random.below(90), end) : null
  const to = removedOn === null ? end : removedOn - 1
  const before = state !== 'UPCOMING' && random.chance(1, 4) ? termBefore(from) : undefined
  expert.terms = [...(before ? [before] : []), { from, to }]
  if (before) plantTerm(ground, expert, roster, before, null)
  plantTerm(ground, expert, roster, { from, to }, removedOn === null ? null : plantRemoval(ground, expert, roster, removedOn, approver))
}

/** When a term began that is in this state today. */
function firstDay(random: Random, today: Day, state: TermState): Day {
  const length = YEARS * 365
  if (state === 'UPCOMING') return today + random.between(1, 90)
  if (state === 'EXPIRED') return today - length - 10 - random.below(3 * 365)
  return state === 'REMOVED' ? today - random.between(120, length - 30) : today - random.below(length - 30)
}

const lastDayOf = (from: Day) => dayOf(lastDayOfTerm(dayText(from), YEARS))

/** The term that ended the day before, where there is one: none does on a 28 February whose next day is the 29th. */
function termBefore(next: Day): { from: Day; to: Day } | undefined {
  for (let from = next - YEARS * 365 - 3; from <= next - YEARS * 365; from++)
    if (lastDayOf(from) === next - 1) return { from, to: next - 1 }
  return undefined
}

function plantTerm(
  ground: Ground,
  expert: WorldExpert,
  roster: number,
  { from, to }: { from: Day; to: Day },
  removal: number | null,
): void {
  const id = ground.next('term')
  if (from <= ground.today && ground.today <= to) expert.currentTerm = id
  ground.rows.put('term', {
    id,
    expert_id: expert.id,
    office_id: expert.office.id,
    roster_id: roster,
    starts_on: dayText(from),
    ends_on: dayText(to),
    certificate_number: `湛聘${dayText(from).slice(0, 4)}${String(id).padStart(7, '0')}`,
    voided_on: null,
    application_id: null,
    statement_accepted_at: momentOf(Math.min(from, ground.today - 1), 9 * 60),
    removal_id: removal,
  })
}

function plantRemoval(ground: Ground, expert: WorldExpert, roster: number, removedOn: Day, approver: number): number {
  const { id, office, random } = expert
  const removal = ground.next('removal')
  const reason = chooseGround(random.fork('removal'))
  const finding = FINDINGS[reason]
  const occurredOn = removedOn - 30
  ground.rows.put('removal', {
    id: removal,
    expert_id: id,
    office_id: office.id,
    roster_id: roster,
    ground: reason,
    finding,
    incident_id:
      finding &&
      plantIncident(ground, expert, { account: finding, occurredOn, state: 'UPHELD', finding, decidedBy: office.staff.ROSTER_MANAGER! }),
    removed_on: dayText(removedOn),
    decided_by_id: approver,
  })
  return removal
}

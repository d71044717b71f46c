/** Plants engagements with panels, seats, rules, draws and assignments, in the order in which the offices dealt with them. */

import { approvalNeeded, deviationsOf } from '../../api/dispatch/rules/rule-deviations.ts'
import { rulesDigest } from '../../api/dispatch/rules/rule-text.ts'
import { documentText } from '../../api/draw/document.ts'
import { proofText } from '../../api/draw/proof.ts'
import { plantAnswers } from './answers.ts'
import { type Day, dayText, momentOf } from './days.ts'
import { contentOf, type DraftedPanel, expertsByLabel, type HeldDraw, holdDraw, type Named, planOf, type WorldRule } from './draws.ts'
import { openingOf, type PlannedEngagement, planEngagements } from './engagements.ts'
import type { WorldExpert } from './expert.ts'
import { type FeeRates, paidWhen, plantFeeRates, plantFees } from './fees.ts'
import type { Ground } from './ground.ts'
import type { WorldOffice } from './offices.ts'
import type { WorldOrganisation } from './organisations.ts'
import { ATTENDED_AGE, Occupied } from './pool.ts'
import { isScored, plantScores } from './scores.ts'
import { seatPanel } from './seatings.ts'
import { plantServices } from './services.ts'

type State = 'APPROVED' | 'PLANNED' | 'PANELS_DRAFTED' | 'INVITED' | 'CONFIRMED' | 'HELD' | 'CLOSED' | 'CANCELLED'

/** Plants one engagement for every twenty-five experts: three past years, and the coming season planned, drafted and drawn. */
export function plantDispatch(
  ground: Ground,
  offices: readonly WorldOffice[],
  organisations: readonly WorldOrganisation[],
  experts: readonly WorldExpert[],
): void {
  const occupied = new Occupied(experts)
  const rates = plantFeeRates(ground, offices[0]!)
  for (const engagement of planEngagements(ground, offices, organisations, Math.ceil(experts.length / 25))) {
    plantOne(ground, occupied, engagement, rates)
  }
}

function plantOne(ground: Ground, occupied: Occupied, engagement: PlannedEngagement, rates: FeeRates): void {
  const { today } = ground
  const { city } = rates
  const size = sizeOf(engagement)
  const { code, pool } = occupied.poolFor(engagement, 3 * size)
  const cancelled = pool.length < size || engagement.random.fork('cancelled').chance(1, 40)
  const reached = engagement.frozenOn < today
  const state = cancelled ? 'CANCELLED' : stateOf(engagement, today)
  if (state !== 'INVITED') plantEngagement(ground, engagement, state, city)
  if (state === 'PLANNED' || state === 'APPROVED') return
  const named = reached && !cancelled ? namedFor(engagement, pool) : undefined
  const rules = rulesOf(engagement, size)
  const panel = plantPanel(ground, engagement, code, rules, cancelled ? 'CANCELLED' : reached ? 'DRAWN' : 'DRAFTED')
  const version = plantRules(ground, engagement, { id: panel, code, rules }, named)
  if (cancelled || !reached) return
  if (engagement.kind === 'COMPETITION') plantAuthor(ground, occupied, engagement, pool)
  const open = pool.filter(({ id }) => !occupied.authors.get(engagement.title)?.has(id))
  const held = holdDraw(ground, engagement, { id: panel, code, rules }, open, named)
  const byLabel = expertsByLabel(held, open)
  const { record, seatings } = seatPanel(held, byLabel, engagement, today, named)
  const waits = seatings.some(seating => seating.state === 'INVITED')
  if (state === 'INVITED') plantEngagement(ground, engagement, waits ? 'INVITED' : 'CONFIRMED', city)
  plantDraw(ground, engagement, panel, version, { ...held, record }, byLabel)
  const served = plantAnswers(ground, engagement, panel, held, seatings)
  const services = plantServices(ground, engagement, served, state === 'CLOSED' && !closesWithout(engagement) ? 'ALL' : 'MOST')
  plantFees(ground, rates, engagement, services, paidWhen[state === 'CLOSED' ? 'CLOSED' : 'HELD'](engagement))
  if (isScored(engagement, served)) plantScores(ground, engagement, panel, served)
}

const sizeOf = ({ seats }: PlannedEngagement) => seats.reduce((sum, { role, number }) => sum + (role === 'RESERVE' ? 0 : number), 0)

function stateOf({ from, to, frozenOn, random }: PlannedEngagement, today: Day): State {
  if (to < today) return to < today - 21 || random.fork('closed').chance(1, 3) ? 'CLOSED' : 'HELD'
  if (frozenOn < today) return 'INVITED'
  if (from < today + 50) return 'PANELS_DRAFTED'
  return random.fork('approved').chance(1, 2) ? 'APPROVED' : 'PLANNED'
}

/** Of the engagements that are closed, one in fifteen lacks appraisals, for the reason it gives. */
const closesWithout = ({ random }: PlannedEngagement) => random.fork('closes without').chance(1, 15)

/** Work the bureau entrusts, and guidance, goes to a panel whose lead is named. */
function namedFor({ kind, random }: PlannedEngagement, pool: readonly WorldExpert[]): Named | undefined {
  if (kind !== 'ENTRUSTED' && kind !== 'GUIDANCE') return undefined
  return { expert: random.fork('named').pick(pool), role: 'PANEL_LEAD' }
}

/** At most one per employer; panels with a named lead leave it open. */
function rulesOf({ kind }: PlannedEngagement, size: number): WorldRule[] {
  const open = kind === 'ENTRUSTED' || kind === 'GUIDANCE'
  return [
    { kind: 'AT_MOST_PER_EMPLOYER', number: open ? size : 1 },
    { kind: 'AT_MOST_AGE', number: ATTENDED_AGE },
  ]
}

function plantEngagement(ground: Ground, engagement: PlannedEngagement, state: State, city: WorldOffice): void {
  const { id, office, kind, title, host, participants, from, to, frozenOn, occupation } = engagement
  const createdOn = Math.min(ground.today - 1, frozenOn - 9)
  const part = { engagement_id: id, office_id: office.id }
  ground.rows.put('engagement', {
    id,
    office_id: office.id,
    kind,
    title,
    mandate_number: kind === 'ENTRUSTED' ? `湛人社函〔${dayText(createdOn).slice(0, 4)}〕${id}号` : null,
    host_id: host.id,
    division_id: ground.division(host.county),
    place: `${host.name}实训基地`,
    starts_on: dayText(from),
    ends_on: dayText(to),
    state,
    created_by_id: office.staff.ORGANISER!,
    created_at: momentOf(createdOn, 9 * 60 + (id % 240)),
    approved_by_id: state === 'PLANNED' ? null : city.staff.APPROVER!,
    approved_at: state === 'PLANNED' ? null : momentOf(createdOn, 15 * 60),
    state_reason: state === 'CANCELLED' ? '报名人数不足，取消本次活动。' : null,
    report: state === 'CLOSED' ? '活动按计划完成，结果已公布。' : null,
    closed_without: state === 'CLOSED' && closesWithout(engagement) ? '主办处室人员调整，部分履职情况无法补评。' : null,
  })
  ground.rows.put('engagement_occupation', {
    id: ground.next('engagement_occupation'),
    ...part,
    occupation_id: ground.occupation(occupation.code),
  })
  for (const { organisation, capacity } of participants) {
    ground.rows.put('engagement_participant', {
      id: ground.next('engagement_participant'),
      ...part,
      organisation_id: organisation.id,
      capacity,
    })
  }
}

function plantPanel(ground: Ground, engagement: PlannedEngagement, code: string, rules: readonly WorldRule[], state: string): number {
  const { office, seats, title } = engagement
  const id = ground.next('panel')
  const part = { panel_id: id, office_id: office.id }
  ground.rows.put('panel', {
    id,
    engagement_id: engagement.id,
    office_id: office.id,
    name: `${title}专家组`,
    occupation_id: ground.occupation(code),
    state,
    opens_at: openingOf(engagement),
    drafted_by_id: office.staff.ORGANISER!,
  })
  for (const { role, number } of seats) ground.rows.put('panel_seat', { id: ground.next('panel_seat'), ...part, role, number })
  for (const { kind, number } of rules)
    ground.rows.put('panel_rule', { id: ground.next('panel_rule'), ...part, kind, number, subject: null })
  return id
}

/** The first version of the panel's rules; where it deviates, the supervisor agreed to it. Answers its number. */
function plantRules(ground: Ground, engagement: PlannedEngagement, panel: DraftedPanel, named: Named | undefined): number {
  const { office, frozenOn } = engagement
  const plan = planOf(ground, engagement, panel)
  const content = contentOf(plan, named)
  const deviations = deviationsOf(null, plan.seats, plan.rules, named ? [named.role] : [])
  const deviates = deviations.length > 0
  const id = ground.next('panel_rule_version')
  const madeOn = Math.min(ground.today - 1, frozenOn - 8)
  ground.rows.put('panel_rule_version', {
    id,
    panel_id: panel.id,
    office_id: office.id,
    number: 1,
    digest: rulesDigest(content),
    content,
    template: null,
    deviations,
    needs: approvalNeeded(deviations, false),
    candidates_shown: false,
    reason: deviates ? '委托任务和技术指导由熟悉情况的专家牵头' : null,
    made_by_id: office.staff.ORGANISER!,
    made_at: momentOf(madeOn, 9 * 60 + 30),
    approved_by_id: deviates ? office.staff.SUPERVISOR! : null,
    approved_at: deviates ? momentOf(madeOn, 15 * 60) : null,
  })
  return id
}

/** One of the pool wrote the event's technical document before its freeze, and so stays away from judging it (S15). */
function plantAuthor(ground: Ground, occupied: Occupied, engagement: PlannedEngagement, pool: readonly WorldExpert[]): void {
  if (pool.length < 3 * sizeOf(engagement)) return
  const author = engagement.random.fork('author').pick(pool)
  const { title, id, frozenOn, occupation } = engagement
  occupied.authors.set(title, new Set([...(occupied.authors.get(title) ?? []), author.id]))
  ground.rows.put('experience', {
    id: ground.next('experience'),
    expert_id: author.id,
    office_id: author.office.id,
    kind: 'WROTE_TECHNICAL_DOCUMENT',
    event: title,
    level: 'CITY',
    occupation_id: ground.occupation(occupation.code),
    engagement_id: id,
    held_on: dayText(frozenOn - 5),
  })
}

function plantDraw(
  ground: Ground,
  engagement: PlannedEngagement,
  panel: number,
  version: number,
  held: HeldDraw,
  experts: ReadonlyMap<string, WorldExpert>,
): void {
  const { document } = held.record
  const office = { office_id: engagement.office.id }
  ground.rows.put('draw', {
    id: held.id,
    panel_id: panel,
    ...office,
    attempt: 1,
    state: 'DRAWN',
    rules_id: version,
    pool_size: held.entries.length,
    commitment: held.entries[0]!.commitment,
    pool_root: held.poolRoot,
    freeze: held.freeze,
    secrets_sealed: held.secretsSealed,
    document: documentText(document),
    proof: proofText(held.record),
    reveal_by: document.revealBy,
    public_source: document.publicValue!.source,
    public_due_at: document.publicValue!.dueAt,
    public_value: held.record.ceremony.publicValue,
    public_value_by_id: engagement.office.staff.DRAWING_OFFICER!,
    frozen_at: held.frozenAt,
    drawn_at: held.drawnAt,
    drawn_by_id: engagement.office.staff.DRAWING_OFFICER!,
  })
  const namedTo = new Map(document.named.map(({ label, role }) => [label, role]))
  held.entries.forEach(({ label, salt }, index) => {
    ground.rows.put('draw_entry', {
      id: ground.next('draw_entry'),
      draw_id: held.id,
      ...office,
      expert_id: experts.get(label)!.id,
      label,
      salt,
      type: held.typeOf[index]!,
      named_to: namedTo.get(label) ?? null,
    })
  })
}

/** What duties are paid by: the city's rates, raised once, and the fees of those who served, as far as each office has come with them. */

import { taxHint } from '../../api/dispatch/after-duty/tax-hint.ts'
import type { EngagementKind } from '../../schema/dispatch/engagement.ts'
import type { TitleGrade } from '../../schema/roster/credential.ts'
import type { Served } from './answers.ts'
import { type Day, dayOf, dayText, momentOf } from './days.ts'
import type { PlannedEngagement } from './engagements.ts'
import type { WorldExpert } from './expert.ts'
import type { Ground } from './ground.ts'
import type { WorldOffice } from './offices.ts'
import { weightedChoice } from './random.ts'

/** Yuan a day for whoever holds no title of the list; desk work is paid less than a day at the site. */
const BASE: Readonly<Record<EngagementKind, number>> = {
  COMPETITION: 600,
  ASSESSMENT: 500,
  REVIEW: 600,
  SUPERVISION: 400,
  INSPECTION: 400,
  CURRICULUM: 300,
  RESEARCH: 300,
  GUIDANCE: 500,
  ENTRUSTED: 600,
}

/** What a title adds, in yuan a day. */
const TITLES: readonly (readonly [grade: TitleGrade | null, more: number])[] = [
  ['SENIOR', 400],
  ['ASSOCIATE_SENIOR', 200],
  ['INTERMEDIATE', 100],
  [null, 0],
]

interface Rate {
  readonly id: number
  readonly kind: EngagementKind
  readonly grade: TitleGrade | null
  readonly from: Day
  readonly to: Day | null
  /** In fen. */
  readonly perDay: number
}

/** The rates of the world, with the office whose approver set them and approves fees. */
export interface FeeRates {
  readonly city: WorldOffice
  readonly rates: readonly Rate[]
}

/**
 * Plants the city's rates, which hold for every office below it: from five years ago, and a tenth more since the beginning of last year.
 */
export function plantFeeRates(ground: Ground, city: WorldOffice): FeeRates {
  const year = Number(dayText(ground.today).slice(0, 4))
  const [first, raised] = [dayOf(`${year - 5}-01-01`), dayOf(`${year - 1}-01-01`)]
  const steps = [
    { from: first, to: raised - 1, percent: 100, document: `湛人社函〔${year - 6}〕88号` },
    { from: raised, to: null, percent: 110, document: `湛人社函〔${year - 2}〕97号` },
  ]
  const rates: Rate[] = []
  for (const { from, to, percent, document } of steps) {
    for (const [kind, base] of Object.entries(BASE) as [EngagementKind, number][]) {
      for (const [grade, more] of TITLES) {
        const rate = { id: ground.next('fee_rate'), kind, grade, from, to, perDay: (base + more) * percent }
        rates.push(rate)
        ground.rows.put('fee_rate', {
          id: rate.id,
          office_id: city.id,
          kind,
          title_grade: grade,
          per_day: rate.perDay,
          starts_on: dayText(from),
          ends_on: to === null ? null : dayText(to),
          document_number: document,
          set_by_id: city.staff.APPROVER!,
        })
      }
    }
  }
  return { city, rates }
}

/** How far an office has come with the fees of an engagement. */
export type Paid = 'APPROVED' | 'PREPARED' | 'NOT_YET'

/** What became of the fees: of a closed engagement mostly approved, of one that was only held prepared or not. */
export const paidWhen: Readonly<Record<'CLOSED' | 'HELD', (engagement: PlannedEngagement) => Paid>> = {
  CLOSED: ({ random }) => chooseClosed(random.fork('fees')),
  HELD: ({ random }) => (random.fork('fees').chance(1, 2) ? 'PREPARED' : 'NOT_YET'),
}
const chooseClosed = weightedChoice<Paid>([
  ['APPROVED', 9],
  ['PREPARED', 2],
  ['NOT_YET', 1],
])

/** Plants the fees of everybody who served: prepared by the organiser, approved by the city's approver. */
export function plantFees(
  ground: Ground,
  { city, rates }: FeeRates,
  engagement: PlannedEngagement,
  services: readonly { readonly id: number; readonly served: Served }[],
  paid: Paid,
): void {
  if (paid === 'NOT_YET') return
  const { office, from, to } = engagement
  const approvedAt = momentOf(Math.min(to + 6, ground.today - 1), 16 * 60)
  for (const { id, served } of services) {
    const { expert } = served.seating
    const rate = rateOf(rates, engagement, expert)
    const days = to - from + 1
    const amount = days * rate.perDay
    ground.rows.put('fee_record', {
      id: ground.next('fee_record'),
      service_record_id: id,
      office_id: office.id,
      expert_id: expert.id,
      rate_id: rate.id,
      days,
      per_day: rate.perDay,
      amount,
      tax_hint: taxHint(amount),
      state: paid,
      prepared_by_id: office.staff.ORGANISER!,
      approved_by_id: paid === 'APPROVED' ? city.staff.APPROVER! : null,
      approved_at: paid === 'APPROVED' ? approvedAt : null,
    })
  }
}

/** The rate of the highest title held on the first day, where the list has one, else of everybody. */
function rateOf(rates: readonly Rate[], { kind, from }: PlannedEngagement, { titles }: WorldExpert): Rate {
  const held = titles.find(title => title.from <= from)?.grade ?? null
  const inForce = rates.filter(rate => rate.kind === kind && rate.from <= from && (rate.to === null || from <= rate.to))
  return inForce.find(({ grade }) => grade === held) ?? inForce.find(({ grade }) => grade === null)!
}

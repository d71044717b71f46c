/** What the offices of the demo world hold: engagements of every kind, from three years ago until the coming season. */

import type { EngagementKind } from '../../schema/dispatch/engagement.ts'
import type { SeatRole } from '../../schema/dispatch/panel-seat.ts'
import { type Day, momentOf } from './days.ts'
import type { Ground } from './ground.ts'
import { WORLD_OCCUPATIONS, type WorldOccupation } from './occupations.ts'
import type { WorldOffice } from './offices.ts'
import type { WorldOrganisation } from './organisations.ts'
import { type Random, weightedChoice } from './random.ts'

export interface PlannedEngagement {
  readonly id: number
  readonly random: Random
  readonly kind: EngagementKind
  readonly office: WorldOffice
  readonly title: string
  readonly occupation: WorldOccupation
  readonly host: WorldOrganisation
  readonly participants: readonly { readonly organisation: WorldOrganisation; readonly capacity: 'PARTNER' | 'SPONSOR' | 'COMPETITOR' }[]
  readonly from: Day
  readonly to: Day
  /** The day the pool is frozen; still to come for what is only planned. */
  readonly frozenOn: Day
  readonly seats: readonly { readonly role: SeatRole; readonly number: number }[]
}

/** Kinds in which nobody is judged: their panels open the day after the draw, the others on the first day. */
const NOBODY_JUDGED: readonly EngagementKind[] = ['CURRICULUM', 'RESEARCH', 'GUIDANCE', 'ENTRUSTED']

/** The day on which a panel opens. */
export function opensOn({ kind, frozenOn, from }: PlannedEngagement): Day {
  return NOBODY_JUDGED.includes(kind) ? Math.min(frozenOn + 1, from) : from
}

/** The opening of a panel: the start of that day. */
export function openingOf(engagement: PlannedEngagement): string {
  return momentOf(opensOn(engagement), 0)
}

const YEARS = 3
const AHEAD = 75

const chooseKind = weightedChoice<EngagementKind>([
  ['COMPETITION', 40],
  ['ASSESSMENT', 16],
  ['REVIEW', 13],
  ['SUPERVISION', 8],
  ['INSPECTION', 7],
  ['CURRICULUM', 6],
  ['RESEARCH', 3],
  ['GUIDANCE', 4],
  ['ENTRUSTED', 3],
])
const chooseOccupation = weightedChoice(WORLD_OCCUPATIONS.map(occupation => [occupation, occupation.weight] as const))

const TITLES: Readonly<Record<EngagementKind, string>> = {
  COMPETITION: '职业技能大赛（项目）',
  ASSESSMENT: '职业技能等级认定机构评估（项目）',
  REVIEW: '（项目）技师、高级技师综合评审',
  SUPERVISION: '（项目）职业技能等级认定质量督导',
  INSPECTION: '（项目）职业技能培训专项检查',
  CURRICULUM: '（项目）技能评价规范编制',
  RESEARCH: '（项目）技能人才需求调研',
  GUIDANCE: '（项目）企业技术指导',
  ENTRUSTED: '（项目）技能人才评价专项工作',
}

/**
 * Plans that many engagements, in the order in which their pools are frozen. Hosts and participants are organisations no merger touched.
 */
export function planEngagements(
  ground: Ground,
  offices: readonly WorldOffice[],
  organisations: readonly WorldOrganisation[],
  count: number,
): PlannedEngagement[] {
  const hosts = organisations.filter(({ mergedOn, absorbed, kind }) => mergedOn === null && !absorbed && kind !== 'SOCIAL_ORGANISATION')
  const plans = Array.from({ length: count }, (_, index) => {
    const random = ground.random.fork(`engagement/${index}`)
    const spacing = (YEARS * 365 + AHEAD) / count
    const from = ground.today - YEARS * 365 + Math.floor(index * spacing) + random.below(Math.ceil(spacing))
    return planOne(random, ground.next('engagement'), from, offices, hosts)
  })
  return plans.toSorted((a, b) => a.frozenOn - b.frozenOn || a.id - b.id)
}

function planOne(
  random: Random,
  id: number,
  from: Day,
  offices: readonly WorldOffice[],
  hosts: readonly WorldOrganisation[],
): PlannedEngagement {
  const kind = chooseKind(random)
  const occupation = chooseOccupation(random)
  const office = random.chance(11, 20) ? offices[0]! : random.pick(offices.slice(1))
  const inField = hosts.filter(({ field, kind: other }) => field === occupation.field || other === 'COLLEGE')
  const [host, ...others] = random.sample(
    inField.length > 12 ? inField : hosts,
    kind === 'COMPETITION' ? random.between(4, 9) : random.between(1, 3),
  )
  return {
    id,
    random,
    kind,
    office,
    title: titleOf(kind, office, occupation, from),
    occupation,
    host: host!,
    participants: others.map((organisation, index) => ({ organisation, capacity: capacityOf(random, kind, index) })),
    from,
    to: from + random.below(kind === 'CURRICULUM' || kind === 'RESEARCH' ? 12 : 4),
    frozenOn: from - random.between(10, 21),
    seats: seatsFor(random, kind),
  }
}

function titleOf(kind: EngagementKind, office: WorldOffice, occupation: WorldOccupation, from: Day): string {
  const year = 1970 + Math.floor(from / 365.2425)
  const place = office.kind === 'COUNTY_BUREAU' ? office.name.replace('人力资源和社会保障局', '') : '湛江市'
  return `${year}年${place}${TITLES[kind].replace('（项目）', kind === 'COMPETITION' || kind === 'ASSESSMENT' ? `（${occupation.name}）` : occupation.name)}`
}

function capacityOf(random: Random, kind: EngagementKind, index: number): 'PARTNER' | 'SPONSOR' | 'COMPETITOR' {
  if (kind === 'COMPETITION' && index > 0) return 'COMPETITOR'
  return random.chance(1, 4) ? 'SPONSOR' : 'PARTNER'
}

function seatsFor(random: Random, kind: EngagementKind): { role: SeatRole; number: number }[] {
  const reserve = { role: 'RESERVE' as const, number: random.between(2, 3) }
  if (kind === 'COMPETITION') {
    return [{ role: 'CHIEF_JUDGE', number: 1 }, { role: 'JUDGE', number: random.chance(2, 3) ? 4 : 6 }, reserve]
  }
  const member = kind === 'ASSESSMENT' || kind === 'REVIEW' ? 'ASSESSOR' : 'MEMBER'
  return [{ role: 'PANEL_LEAD', number: 1 }, { role: member, number: random.chance(1, 2) ? 4 : 2 }, reserve]
}

/** Invented organisations: employers, hosts, competitors. Whoever bears such a name in life is not meant. */

import { makeCreditCode } from './credit-codes.ts'
import { type Day, dayText } from './days.ts'
import { COUNTIES, type Ground } from './ground.ts'
import type { Field } from './occupations.ts'
import { type Random, weightedChoice } from './random.ts'

type OrganisationKind = 'ENTERPRISE' | 'INSTITUTION' | 'NON_PUBLIC_ECONOMY' | 'SOCIAL_ORGANISATION' | 'COLLEGE'

export interface WorldOrganisation {
  readonly id: number
  readonly name: string
  readonly kind: OrganisationKind
  readonly field: Field
  readonly county: string
  /** The day it was merged into another one; it employs nobody from then on. */
  readonly mergedOn: Day | null
  /** Whether another one was merged into it. */
  absorbed: boolean
}

/** What a name says it does, by field. */
const BUSINESS: Readonly<Record<Field, readonly string[]>> = {
  MACHINERY: ['机械制造', '精密装备', '钢构工程', '模具'],
  POWER: ['电力工程', '机电设备', '制冷设备', '电梯工程'],
  BUILDING: ['建筑工程', '市政工程', '装饰工程'],
  SHIPPING: ['港务', '船舶修造', '航运', '物流'],
  CHEMISTRY: ['石化', '精细化工', '检测技术'],
  VEHICLES: ['汽车服务', '汽车维修', '航空科技'],
  DIGITAL: ['智能科技', '网络科技', '电子商务'],
  CATERING: ['餐饮', '酒店', '食品'],
  CARE: ['家政服务', '康养服务', '托育服务'],
  BEAUTY: ['美容美发', '形象设计'],
  FARMING: ['农业发展', '糖业', '果蔬'],
  FISHERY: ['水产', '海洋生物', '珍珠'],
  CRAFT: ['工艺美术', '文化传承'],
  TEACHING: ['教育科技'],
}
const FIELDS = Object.keys(BUSINESS) as Field[]
const FIRST = [...'南海红金湖雷粤鼎新东华永恒昌盛瑞泰远博鸿腾']
const SECOND = [...'屿澜滩岭光源祥峰达宇林树港湾洲晖川舟翔禾']

const chooseKind = weightedChoice<OrganisationKind>([
  ['ENTERPRISE', 45],
  ['NON_PUBLIC_ECONOMY', 27],
  ['INSTITUTION', 9],
  ['SOCIAL_ORGANISATION', 8],
  ['COLLEGE', 11],
])
const chooseCounty = weightedChoice(COUNTIES.map((county, index) => [county, index < 3 ? 20 : 7] as const))
const REGISTRATION = { ENTERPRISE: '91', NON_PUBLIC_ECONOMY: '91', INSTITUTION: '12', SOCIAL_ORGANISATION: '51', COLLEGE: '12' } as const

/** Plants organisations of one part of the world: one in eight with an earlier name, a few merged into another, a few with a parent. */
export function plantOrganisations(ground: Ground, part: string, count: number): WorldOrganisation[] {
  const random = ground.random.fork(`${part}/organisations`)
  const organisations: WorldOrganisation[] = []
  for (let index = 0; index < count; index++) organisations.push(plantOrganisation(ground, random.fork(String(index)), organisations))
  return organisations
}

function plantOrganisation(ground: Ground, random: Random, earlier: readonly WorldOrganisation[]): WorldOrganisation {
  const id = ground.next('organisation')
  const kind = chooseKind(random)
  const field = kind === 'COLLEGE' && random.chance(1, 2) ? 'TEACHING' : random.pick(FIELDS)
  const county = chooseCounty(random)
  const name = nameOf(random, kind, field, id)
  const standing = earlier.filter(({ mergedOn, kind: other }) => mergedOn === null && other === kind)
  const merges = standing.length > 0 && random.chance(1, 50)
  const mergedOn = merges ? ground.today - random.between(200, 1500) : null
  const heir = merges ? random.pick(standing) : null
  if (heir) heir.absorbed = true
  ground.rows.put('organisation', {
    id,
    credit_code: makeCreditCode(REGISTRATION[kind], county, id),
    name,
    kind,
    division_id: ground.division(county),
    parent_id: !merges && standing.length > 0 && random.chance(1, 20) ? random.pick(standing).id : null,
    merged_into_id: heir === null ? null : heir.id,
    merged_on: mergedOn === null ? null : dayText(mergedOn),
  })
  if (random.chance(1, 8)) plantEarlierName(ground, random, { id, kind, field })
  return { id, name, kind, field, county, mergedOn, absorbed: false }
}

function plantEarlierName(ground: Ground, random: Random, { id, kind, field }: Pick<WorldOrganisation, 'id' | 'kind' | 'field'>): void {
  const endsOn = ground.today - random.between(1600, 5000)
  ground.rows.put('organisation_name', {
    id: ground.next('organisation_name'),
    organisation_id: id,
    name: nameOf(random, kind, field, id + 7),
    starts_on: random.chance(1, 2) ? dayText(endsOn - random.between(1000, 4000)) : null,
    ends_on: dayText(endsOn),
  })
}

/** Two characters by number, so that four hundred and more in a row differ, then what it does. */
function nameOf(random: Random, kind: OrganisationKind, field: Field, number: number): string {
  const stem = FIRST[number % FIRST.length]! + SECOND[Math.floor(number / FIRST.length) % SECOND.length]! + thirdOf(number)
  const business = random.pick(BUSINESS[field])
  switch (kind) {
    case 'ENTERPRISE':
      return `湛江${stem}${business}集团有限公司`
    case 'NON_PUBLIC_ECONOMY':
      return `湛江${stem}${business}有限公司`
    case 'INSTITUTION':
      return `湛江市${stem}${business}技术推广中心`
    case 'SOCIAL_ORGANISATION':
      return `湛江市${stem}${business}行业协会`
    case 'COLLEGE':
      return `湛江${stem}${random.pick(['技工学校', '技师学院', '职业技术学校'])}`
  }
}

function thirdOf(number: number): string {
  const round = Math.floor(number / (FIRST.length * SECOND.length))
  return round === 0
    ? ''
    : FIRST[round % FIRST.length]! + (round < FIRST.length ? '' : SECOND[Math.floor(round / FIRST.length) % SECOND.length]!)
}

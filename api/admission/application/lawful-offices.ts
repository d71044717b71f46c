/**
 * To which offices an application may lawfully go (S19). With a fixed employer: the HRSS office where the employer pays social insurance,
 * or a municipal industry authority. Without one: the HRSS office of the household or of the place of work. Pure, and explains itself.
 */

import type { ApplicationRoute, EmploymentKind, OfficeKind } from '../../../schema/index.ts'

/** A division and everything above it, the nearest first. */
export type Lineage = readonly { readonly id: number; readonly name: string }[]

export interface RoutingOffice {
  readonly id: number
  readonly name: string
  readonly kind: OfficeKind
  readonly division: number
  readonly organisation: number | null
}

/** What the route depends on. */
export interface RoutingFacts {
  readonly employmentKind: EmploymentKind
  /** The employer and the organisations above it, the nearest first; none without an employer. */
  readonly employer: readonly number[]
  readonly insuredIn: Lineage
  readonly residence: Lineage
  readonly worksIn: Lineage
  /** The office that issues the call, and all below it. */
  readonly offices: readonly RoutingOffice[]
  /** The routes that the call's version opens. */
  readonly routes: readonly ApplicationRoute[]
}

export interface Lawful {
  readonly office: RoutingOffice
  readonly route: ApplicationRoute
  readonly zh: string
  readonly en: string
}

/** Why a route that might be expected is not there. */
export interface Remark {
  readonly zh: string
  readonly en: string
}

/** Whether the person counts as having a fixed employer. */
export function hasFixedEmployer({ employmentKind, employer }: Pick<RoutingFacts, 'employmentKind' | 'employer'>): boolean {
  return employmentKind === 'EMPLOYED' || (employmentKind !== 'NO_FIXED_EMPLOYER' && employer.length > 0)
}

/** The lawful offices in the order of the notice, and why others are not among them. */
export function lawfulOffices(facts: RoutingFacts): { readonly lawful: readonly Lawful[]; readonly remarks: readonly Remark[] } {
  const lawful: Lawful[] = []
  const remarks: Remark[] = []
  const open = (route: ApplicationRoute) => facts.routes.includes(route)
  const bureau = (route: ApplicationRoute, place: Lineage, zh: string, en: string) => {
    if (!open(route)) return
    const [named] = place
    if (named === undefined) return void remarks.push({ zh: `未填写${zh}。`, en: `The ${en} is not given.` })
    const office = nearestBureau(place, facts.offices)
    if (office)
      lawful.push({ office, route, zh: `${zh}在${named.name}，属该局辖区。`, en: `The ${en} lies in its division (${named.name}).` })
    else
      remarks.push({
        zh: `${zh}（${named.name}）不在本次征集的辖区内。`,
        en: `The ${en} (${named.name}) lies outside the call’s divisions.`,
      })
  }
  if (!hasFixedEmployer(facts)) {
    bureau('HOUSEHOLD', facts.residence, '户口所在地', 'household')
    bureau('WORKPLACE', facts.worksIn, '工作所在地', 'place of work')
    return { lawful, remarks }
  }
  bureau('SOCIAL_INSURANCE', facts.insuredIn, '单位社保关系所在地', 'place of social insurance')
  for (const office of facts.offices) {
    const ofEmployer = office.organisation !== null && facts.employer.includes(office.organisation)
    if (office.kind === 'INDUSTRY_AUTHORITY' && open('INDUSTRY_AUTHORITY')) {
      const [zh, en] = ofEmployer
        ? ['系单位的上级行业主管部门。', 'It is the industry authority over the employer.']
        : ['市级行业主管部门，是否主管由该部门初审时确认。', 'A municipal industry authority; it confirms its competence in its review.']
      lawful.push({ office, route: 'INDUSTRY_AUTHORITY', zh, en })
    }
    if (office.kind === 'DIRECT_UNIT' && open('DIRECT_UNIT') && ofEmployer) {
      lawful.push({
        office,
        route: 'DIRECT_UNIT',
        zh: '系申请人所在的市直单位。',
        en: 'It is the unit under the city for which the applicant works.',
      })
    }
  }
  return { lawful, remarks }
}

/** The HRSS office whose division is the place, or the nearest above it. */
function nearestBureau(place: Lineage, offices: readonly RoutingOffice[]): RoutingOffice | undefined {
  const bureaus = offices.filter(({ kind }) => kind === 'COUNTY_BUREAU' || kind === 'CITY_BUREAU')
  for (const { id } of place) {
    const office = bureaus.find(({ division }) => division === id)
    if (office) return office
  }
  return undefined
}

/**
 * The world grows by cohorts of experts with organisations and studios of their own, so that memory stays bounded and earlier cohorts stay
 * as they are.
 */

import { plantCircumstances, plantPairs } from './circumstances.ts'
import { inventExpert, type WorldExpert } from './expert.ts'
import type { Ground } from './ground.ts'
import { Employers, plantJobs } from './jobs.ts'
import { appointNewcomer, type Newcomer } from './newcomers.ts'
import type { WorldOffice } from './offices.ts'
import { plantOrganisations, type WorldOrganisation } from './organisations.ts'
import { plantQualifications } from './qualifications.ts'
import { plantStudios } from './studios.ts'
import { plantTerms } from './terms.ts'

/** How many experts a cohort has; the first one is the detailed world. */
export const COHORT = 5_000

export interface Cohort {
  readonly experts: readonly WorldExpert[]
  readonly organisations: readonly WorldOrganisation[]
  /** Those who came by an application; all in the first cohort. */
  readonly newcomers: readonly Newcomer[]
}

/** What all cohorts share. */
export interface Society {
  readonly offices: readonly WorldOffice[]
  readonly roster: number
}

/**
 * Makes one cohort: its experts with everything but their duties, and the organisations known to them, those of the first cohort
 * included. The experts' own rows wait until their duties are known.
 */
export function plantCohort(
  ground: Ground,
  society: Society,
  size: { first: number; experts: number; organisations: number; studios: number },
  founders: readonly WorldOrganisation[],
): Cohort {
  const part = `cohort/${size.first}`
  const organisations = [...founders, ...plantOrganisations(ground, part, size.organisations)]
  const employers = new Employers(organisations)
  const approver = society.offices[0]!.staff.APPROVER!
  const newcomers: Newcomer[] = []
  const experts = Array.from({ length: size.experts }, (_, index) => {
    const expert = inventExpert(ground, society.offices, size.first + index)
    plantJobs(ground, expert, employers)
    plantQualifications(ground, expert)
    plantTerms(ground, expert, society.roster, approver)
    plantCircumstances(ground, expert, organisations)
    const newcomer = size.first === 1 ? appointNewcomer(ground, society, expert, newcomers) : undefined
    if (newcomer) newcomers.push(newcomer)
    return expert
  })
  plantPairs(ground, experts)
  plantStudios(ground, part, experts, size.studios)
  return { experts, organisations, newcomers }
}

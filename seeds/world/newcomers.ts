/**
 * Experts of the demo world who came to the roster by an application under the earlier supplementary call: their terms and certificates
 * (S24).
 */

import { freshCode } from '../../api/admission/fresh-code.ts'
import { certificateNumber } from '../../api/roster/certificate/issue-certificate.ts'
import { lastDayOfTerm } from '../../api/roster/maintenance/term-length.ts'
import type { Society } from './cohort.ts'
import { type Day, dayOf, dayText, momentOf } from './days.ts'
import type { WorldExpert } from './expert.ts'
import type { Ground } from './ground.ts'

/** Days from the appointment to today. */
export const APPOINTED_AGO = 40
const MOST = 6
const SKILLED = ['TECHNICIAN', 'SENIOR_TECHNICIAN', 'SPECIAL_GRADE_TECHNICIAN', 'CHIEF_TECHNICIAN']

/** Somebody appointed, and the number that their application will have. */
export interface Newcomer {
  readonly expert: WorldExpert
  readonly application: number
}

/** A code of the demo world: other than that of any other installation, and not to be guessed. */
export const codeOf = (ground: Ground, of: string) => freshCode(() => Buffer.from(ground.seals.fingerprint('demo.code', of), 'hex'))

/** The year in which newcomers are appointed, by which their certificates are numbered. */
export const yearOfAppointments = ({ today }: Ground) => Number(dayText(today - APPOINTED_AGO).slice(0, 4))

/** Appoints an expert of a county bureau who had no term, with the next certificate; nobody once there are enough of them. */
export function appointNewcomer(
  ground: Ground,
  { offices, roster }: Society,
  expert: WorldExpert,
  before: readonly Newcomer[],
): Newcomer | undefined {
  if (before.length >= MOST || !mayCome(expert, ground.today)) return undefined
  const from = ground.today - APPOINTED_AGO
  const year = yearOfAppointments(ground)
  const serial = before.length + 1
  const application = ground.next('application')
  const number = certificateNumber(year, serial)
  const term = plantTerm(ground, { expert, application, roster, from, number })
  ground.rows.put('appointment_certificate', {
    ...{ id: ground.next('appointment_certificate'), term_id: term, office_id: expert.office.id, roster_id: roster, year },
    ...{
      serial,
      number,
      code: codeOf(ground, `certificate/${serial}`),
      issued_on: dayText(from),
      issued_by_id: offices[0]!.staff.APPROVER!,
    },
  })
  return { expert, application }
}

function mayCome(expert: WorldExpert, today: Day): boolean {
  const { termState, office, employer, employmentKind, skill, born, openIncident } = expert
  const works = employmentKind === 'EMPLOYED' && employer !== null && employer.mergedOn === null
  return (
    termState === 'NONE' &&
    office.kind === 'COUNTY_BUREAU' &&
    works &&
    SKILLED.includes(skill ?? '') &&
    born > today - 65 * 365 &&
    !openIncident
  )
}

interface NewTerm {
  readonly expert: WorldExpert
  readonly application: number
  readonly roster: number
  readonly from: Day
  readonly number: string
}

function plantTerm(ground: Ground, { expert, application, roster, from, number }: NewTerm): number {
  const id = ground.next('term')
  const to = dayOf(lastDayOfTerm(dayText(from), 5))
  Object.assign(expert, { termState: 'ACTIVE', currentTerm: id, terms: [{ from, to }] })
  ground.rows.put('term', {
    ...{ id, expert_id: expert.id, office_id: expert.office.id, roster_id: roster, starts_on: dayText(from), ends_on: dayText(to) },
    ...{ certificate_number: number, voided_on: null, application_id: application, statement_accepted_at: momentOf(from, 11 * 60) },
    removal_id: null,
  })
  return id
}

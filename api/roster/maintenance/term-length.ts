/** How long a term lasts (聘期, S25). */

import { addDays, addYears, type LocalDate, yearOf } from '../../time/local-date.ts'

/**
 * The last day of a term that begins on a day: the day before its anniversary. A term from 29 February ends on 28 February, whether
 * or not that year has a 29th (S25).
 */
export function lastDayOfTerm(startsOn: LocalDate, years: number): LocalDate {
  if (!startsOn.endsWith('-02-29')) return addDays(addYears(startsOn, years), -1)
  return `${String(yearOf(startsOn) + years).padStart(4, '0')}-02-28` as LocalDate
}

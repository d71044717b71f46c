/** When a term can be renewed (续聘, S25). */

import { addDays, addMonths, type LocalDate } from '../../time/local-date.ts'

/** The window opens six months before the last day of a term and closes three months after it, both days included. */
export function renewalWindow(endsOn: LocalDate): { readonly opensOn: LocalDate; readonly closesOn: LocalDate } {
  return { opensOn: addMonths(endsOn, -6), closesOn: addMonths(endsOn, 3) }
}

/**
 * The first day of the new term: the day after the old one, or today when that is over. Terms never overlap, and none begins in the past.
 */
export function renewedFrom(endsOn: LocalDate, today: LocalDate): LocalDate {
  const next = addDays(endsOn, 1)
  return next < today ? today : next
}

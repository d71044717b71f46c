/** How long a public notice lasts (公示期, S23). */

import { NoticeTooShort } from '../../../schema/admission/notice-acts.ts'
import { type Refusal, refusalOf } from '../../refusal.ts'
import type { LocalDate } from '../../time/local-date.ts'
import {
  addWorkingDays,
  isUnknownCalendarYear,
  type UnknownCalendarYear,
  type WorkingCalendar,
  workingDaysBetween,
} from '../../time/working-days.ts'

/** A period that is long enough: its last day and how many working days that makes, the opening day not counted. */
export interface NoticePeriod {
  readonly closesOn: LocalDate
  readonly workingDays: number
}

/**
 * The period of a notice from an opening day: to the given last day, or to the earliest lawful one. Answers a refusal that carries the
 * earliest lawful closing day when the given one is too early, and the year when the calendar does not know it (S23).
 */
export function noticePeriod(
  calendar: WorkingCalendar,
  { opensOn, closesOn, minimumDays }: { readonly opensOn: LocalDate; readonly closesOn?: LocalDate; readonly minimumDays: number },
): NoticePeriod | UnknownCalendarYear | Refusal {
  const earliest = addWorkingDays(calendar, opensOn, minimumDays)
  if (isUnknownCalendarYear(earliest)) return earliest
  if (closesOn === undefined) return { closesOn: earliest, workingDays: minimumDays }
  const workingDays = workingDaysBetween(calendar, opensOn, closesOn)
  if (isUnknownCalendarYear(workingDays)) return workingDays
  return workingDays < minimumDays ? tooShort(minimumDays, workingDays, earliest) : { closesOn, workingDays }
}

function tooShort(minimumDays: number, workingDays: number, earliestClosesOn: LocalDate): Refusal {
  return refusalOf(NoticeTooShort, {
    code: 'NOTICE_TOO_SHORT',
    messageZh: `公示期为 ${workingDays} 个工作日，不得少于 ${minimumDays} 个（开始日不计）；最早的合法截止日为 ${earliestClosesOn}。`,
    messageEn: `The notice would last ${workingDays} working ${workingDays === 1 ? 'day' : 'days'}; at least ${minimumDays} are demanded, the opening day not counted. The earliest lawful last day is ${earliestClosesOn}.`,
    clause: 'S23',
    path: ['closesOn'],
    minimumDays,
    workingDays,
    earliestClosesOn,
  })
}

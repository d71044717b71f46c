import { CalendarYearUnknown } from '../../schema/catalogue/refusals.ts'
import { type Refusal, Refused, refusalOf } from '../refusal.ts'
import { isUnknownCalendarYear, type UnknownCalendarYear } from '../time/working-days.ts'

/** The year that has to be entered first, as a refusal (S23). */
export function yearUnknown({ year }: UnknownCalendarYear): Refusal {
  return refusalOf(CalendarYearUnknown, {
    code: 'CALENDAR_YEAR_UNKNOWN',
    messageZh: `${year} 年的工作日历尚未录入，无法计算工作日；请系统管理员先按国务院办公厅通知录入。`,
    messageEn: `The working-day calendar of ${year} is not known, and nothing is guessed; an administrator has to enter it first.`,
    clause: 'S23',
    year,
  })
}

/** An answer of the calendar, or the refusal that names the year it does not know. */
export function knownDay<Answer>(answer: Answer | UnknownCalendarYear): Answer {
  if (isUnknownCalendarYear(answer)) throw new Refused([yearUnknown(answer)])
  return answer as Answer
}

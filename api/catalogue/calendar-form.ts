/** What a notice about a year's holidays can say (节假日安排, S23). */

import { InvalidInput } from '../../schema/base/refusals.ts'
import type { AddCalendarYearInput } from '../../schema/catalogue/add-calendar-year.ts'
import { type Refusal, refusalOf } from '../refusal.ts'
import { type LocalDate, weekdayOf, yearOf } from '../time/local-date.ts'

/** Days off in every year by law; a calendar without them is of another year, or mistyped. */
const STATUTORY = ['01-01', '05-01', '10-01'] as const
const LONGEST = 60

/**
 * Refuses what no notice can say: a day twice, a day outside the year and the December before it, a make-up day between Monday and Friday,
 * a year without its statutory holidays, more than 60 days off.
 */
export function checkCalendarYear({ year, holidays, makeUpDays }: AddCalendarYearInput): Refusal[] {
  const refusals: Refusal[] = []
  const all = [...holidays, ...makeUpDays] as LocalDate[]
  const twice = all.filter((day, index) => all.indexOf(day) !== index)
  const outside = all.filter(day => yearOf(day) !== year && !day.startsWith(`${year - 1}-12-`))
  const weekdays = makeUpDays.filter(day => weekdayOf(day as LocalDate) <= 5)
  const missing = STATUTORY.map(day => `${year}-${day}`).filter(day => !holidays.includes(day))
  if (year < 1950 || year > 2200)
    refusals.push(calendarInvalid('YEAR_IMPOSSIBLE', `年份 ${year} 无效。`, `There is no calendar of ${year}.`, 'year'))
  if (twice.length > 0) refusals.push(named('DAY_TWICE', '重复的日期', 'Days that stand twice', twice, 'holidays'))
  if (outside.length > 0) refusals.push(named('DAY_OUTSIDE_YEAR', '不属于该年的日期', 'Days outside the year', outside, 'holidays'))
  if (weekdays.length > 0) {
    refusals.push(
      named('MAKE_UP_ON_WEEKDAY', '调休上班日应为周六或周日', 'Make-up days that are no Saturday or Sunday', weekdays, 'makeUpDays'),
    )
  }
  if (missing.length > 0) {
    refusals.push(named('STATUTORY_HOLIDAY_MISSING', '缺少法定节假日', 'Statutory holidays that are missing', missing, 'holidays'))
  }
  if (holidays.length > LONGEST) {
    const messages = [`放假日不应超过 ${LONGEST} 天。`, `A year has no more than ${LONGEST} days off.`] as const
    refusals.push(calendarInvalid('TOO_MANY_HOLIDAYS', ...messages, 'holidays'))
  }
  return refusals
}

function named(code: string, zh: string, en: string, days: readonly string[], field: string): Refusal {
  return calendarInvalid(code, `${zh}：${days.join('、')}。`, `${en}: ${days.join(', ')}.`, field)
}

/** What is wrong with a field about the calendar (S23). */
export function calendarInvalid(code: string, messageZh: string, messageEn: string, field: string): Refusal {
  return refusalOf(InvalidInput, { code, messageZh, messageEn, clause: 'S23', path: [field] })
}

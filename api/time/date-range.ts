/**
 * Ranges of days, half open as PostgreSQL keeps them: `from` is in, `until` is the first day after it. Ranges that follow each other
 * then share a day and never overlap.
 */

import { addDays, addMonths, compareLocalDates, daysBetween, type LocalDate, monthOf, yearOf } from './local-date.ts'

export interface DateRange {
  readonly from: LocalDate
  /** The first day that is no longer in the range; null while it has no end. */
  readonly until: LocalDate | null
}

/** Length by the calendar: whole years and months, and the days left over (0 to 30). */
export interface CalendarLength {
  readonly years: number
  readonly months: number
  readonly days: number
}

/** The range from one day to another, both in it; a null last day leaves it open. Undefined when the last day is before the first. */
export function rangeThrough(from: LocalDate, lastDay: LocalDate | null): DateRange | undefined {
  if (lastDay === null) return { from, until: null }
  return lastDay < from ? undefined : { from, until: addDays(lastDay, 1) }
}

/** Whether a day lies in a range. */
export function includesDay(range: DateRange, day: LocalDate): boolean {
  return range.from <= day && (range.until === null || day < range.until)
}

/** Whether two ranges, neither of them empty, have a day in common. */
export function rangesOverlap(a: DateRange, b: DateRange): boolean {
  return (b.until === null || a.from < b.until) && (a.until === null || b.from < a.until)
}

/** The union of ranges, as ranges in order that neither overlap nor touch; empty and reversed ranges count for nothing. */
export function mergeRanges(ranges: readonly DateRange[]): DateRange[] {
  const merged: DateRange[] = []
  for (const range of ranges.toSorted((a, b) => compareLocalDates(a.from, b.from))) {
    if (range.until !== null && range.until <= range.from) continue
    const last = merged.at(-1)
    if (last === undefined || (last.until !== null && last.until < range.from)) merged.push(range)
    else if (last.until !== null && (range.until === null || range.until > last.until)) {
      merged[merged.length - 1] = { from: last.from, until: range.until }
    }
  }
  return merged
}

/** Days in the union of ranges before a day: overlaps count once, nothing on or after `before` counts. */
export function unionDays(ranges: readonly DateRange[], before: LocalDate): number {
  return mergeRanges(ranges).reduce((sum, range) => sum + Math.max(0, daysBetween(range.from, cut(range, before))), 0)
}

/**
 * The union's length before a day in years, months and days: years of practice (S10). Each stretch is counted in whole calendar months,
 * so that 2017-03-01 to 2022-03-01 is five years whatever leap days it holds; the days left over of several stretches add up, thirty to a
 * month.
 */
export function unionLength(ranges: readonly DateRange[], before: LocalDate): CalendarLength {
  let months = 0
  let days = 0
  let stretches = 0
  for (const range of mergeRanges(ranges)) {
    const end = cut(range, before)
    if (end <= range.from) continue
    const whole = wholeMonths(range.from, end)
    months += whole
    days += daysBetween(addMonths(range.from, whole), end)
    stretches++
  }
  // One stretch may leave thirty days of a month of 31: that is not a month yet.
  const carried = stretches > 1 ? Math.floor(days / 30) : 0
  months += carried
  days -= carried * 30
  return { years: Math.floor(months / 12), months: months % 12, days }
}

/** The largest number of months that, added to the first day, does not pass the second. */
function wholeMonths(from: LocalDate, until: LocalDate): number {
  const months = (yearOf(until) - yearOf(from)) * 12 + monthOf(until) - monthOf(from)
  return addMonths(from, months) > until ? months - 1 : months
}

function cut(range: DateRange, before: LocalDate): LocalDate {
  return range.until !== null && range.until < before ? range.until : before
}

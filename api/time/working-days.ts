/**
 * Working days (工作日): Monday to Friday, but for the State Council's holidays, and its make-up days (调休) on weekends.
 * The calendar comes in as a value. A year that it does not know is answered with `UnknownCalendarYear`, never guessed (S23).
 */

import { addDays, dayNumber, type LocalDate, localDateOf, yearOf } from './local-date.ts'

/** What the notice for one year says. Its days may lie in the last days of the year before (2018-12-31 was a holiday of 2019). */
export interface CalendarYear {
  readonly year: number
  /** Days off, weekends included or not. */
  readonly holidays: readonly LocalDate[]
  /** Saturdays and Sundays that are worked. */
  readonly makeUpDays: readonly LocalDate[]
}

export interface WorkingCalendar {
  readonly years: ReadonlySet<number>
  /** By day number: true a make-up day, false a holiday. */
  readonly exceptions: ReadonlyMap<number, boolean>
}

/** The answer when a day's year is not in the calendar: names the year whose calendar has to be entered first. */
export interface UnknownCalendarYear {
  readonly kind: 'UnknownCalendarYear'
  readonly year: number
}

/** Puts years together into one calendar; a day named by two years is as the later year says. */
export function workingCalendar(years: readonly CalendarYear[]): WorkingCalendar {
  const exceptions = new Map<number, boolean>()
  for (const { holidays, makeUpDays } of years.toSorted((a, b) => a.year - b.year)) {
    for (const day of holidays) exceptions.set(dayNumber(day), false)
    for (const day of makeUpDays) exceptions.set(dayNumber(day), true)
  }
  return { years: new Set(years.map(({ year }) => year)), exceptions }
}

/** Tells an answer from a refusal for want of a calendar. */
export function isUnknownCalendarYear(answer: unknown): answer is UnknownCalendarYear {
  return typeof answer === 'object' && answer !== null && 'kind' in answer && answer.kind === 'UnknownCalendarYear'
}

/** Whether a day is worked. Not a boolean, so that a year nobody knows cannot pass for either. */
export function kindOfDay(calendar: WorkingCalendar, day: LocalDate): 'WORKING' | 'REST' | UnknownCalendarYear {
  return unknownYear(calendar, day, day) ?? (works(calendar, dayNumber(day)) ? 'WORKING' : 'REST')
}

/**
 * The n-th working day after an opening day, which itself does not count, worked or not (S23): five working days after Wednesday
 * 2023-01-18 is Monday 2023-01-30. `count` is a whole number, at least 1; a RangeError otherwise.
 */
export function addWorkingDays(calendar: WorkingCalendar, opening: LocalDate, count: number): LocalDate | UnknownCalendarYear {
  if (!Number.isInteger(count) || count < 1) throw new RangeError(`not a number of working days: ${count}`)
  let left = count
  let yearEnd = Number.NEGATIVE_INFINITY
  for (let day = dayNumber(opening) + 1; ; day++) {
    if (day > yearEnd) {
      const year = yearOf(localDateOf(day))
      if (!calendar.years.has(year)) return { kind: 'UnknownCalendarYear', year }
      yearEnd = dayNumber(`${year}-12-31` as LocalDate)
    }
    if (works(calendar, day)) left--
    if (left === 0) return localDateOf(day)
  }
}

/** Working days after the opening day up to and including the last day; 0 when the last day is not after the opening (S23). */
export function workingDaysBetween(calendar: WorkingCalendar, opening: LocalDate, lastDay: LocalDate): number | UnknownCalendarYear {
  if (lastDay <= opening) return unknownYear(calendar, opening, opening) ?? 0
  const refused = unknownYear(calendar, addDays(opening, 1), lastDay)
  if (refused) return refused
  let count = 0
  const last = dayNumber(lastDay)
  for (let day = dayNumber(opening) + 1; day <= last; day++) if (works(calendar, day)) count++
  return count
}

function works({ exceptions }: WorkingCalendar, day: number): boolean {
  return exceptions.get(day) ?? (((day + 3) % 7) + 7) % 7 < 5
}

function unknownYear({ years }: WorkingCalendar, from: LocalDate, to: LocalDate): UnknownCalendarYear | undefined {
  for (let year = yearOf(from); year <= yearOf(to); year++) if (!years.has(year)) return { kind: 'UnknownCalendarYear', year }
  return undefined
}

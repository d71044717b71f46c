/** Between instants and days in Asia/Shanghai, the zone of every deadline (S28). The process' own zone plays no part. */

import { dayNumber, type LocalDate, localDateOf } from './local-date.ts'

const DAY = 86_400_000
const OFFSET = 8 * 3_600_000
/** Summer time ended for good on 15 September 1991; since then Asia/Shanghai is UTC+8 without exception. */
const UNCHANGED_SINCE = Date.UTC(1991, 8, 15)

/** The day it is in Asia/Shanghai at an instant; a RangeError before 1991-09-15, when clocks there still changed. */
export function dayInShanghai(instant: Date): LocalDate {
  const moment = instant.getTime()
  if (!(moment >= UNCHANGED_SINCE)) throw new RangeError('an instant before 1991-09-15 in Asia/Shanghai is not supported')
  return localDateOf(Math.floor((moment + OFFSET) / DAY))
}

/** The first instant of a day in Asia/Shanghai. */
export function startOfDayInShanghai(day: LocalDate): Date {
  return new Date(dayNumber(day) * DAY - OFFSET)
}

/**
 * The end of a day in Asia/Shanghai: the first instant that no longer belongs to it. What happens before it is in time, what happens
 * at it is late (S28); so a clock finer than a millisecond needs no rounding.
 */
export function endOfDayInShanghai(day: LocalDate): Date {
  return new Date((dayNumber(day) + 1) * DAY - OFFSET)
}

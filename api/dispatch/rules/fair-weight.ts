import { addYears, daysBetween, type LocalDate } from '../../time/local-date.ts'
import type { RuleFacts } from './rule-facts.ts'

/**
 * The greatest weight; the least is always 1, so that nobody eligible has a chance of zero: the floor is the 1,024th part of the greatest.
 * Found by simulation (`bench/fairness`): a higher floor leaves more people without a duty for years.
 */
export const GREATEST_WEIGHT = 1024

/** Waiting is counted in quarters of a year, up to this many: enough to tell people apart, few enough to keep the types of a draw few. */
const MOST_QUARTERS = 20
const DAYS_IN_QUARTER = 91
/** Whoever never did a duty comes before whoever did, by this factor. */
const FIRST_DUTY = 16

/**
 * The weight of somebody in a draw, a whole number from 1 to `greatest`: the square of the quarters waited since the last duty, or since
 * joining (five years count most), divided by the square of one more than the duties of the last three years, sixteen times as much for
 * whoever never did one. Deterministic and in integers: whoever has the dates can do the sum.
 */
export function fairWeight(facts: Pick<RuleFacts, 'recentDuties' | 'lastDutyOn' | 'since'>, firstDay: LocalDate, greatest: number): number {
  const from = facts.lastDutyOn ?? facts.since ?? addYears(firstDay, -5)
  const waited = Math.min(MOST_QUARTERS, Math.max(0, Math.floor(daysBetween(from, firstDay) / DAYS_IN_QUARTER)))
  const worth = (facts.lastDutyOn === undefined ? FIRST_DUTY : 1) * (waited + 1) ** 2
  const most = FIRST_DUTY * (MOST_QUARTERS + 1) ** 2
  return Math.max(1, Math.min(greatest, Math.floor((worth * greatest) / (most * (facts.recentDuties + 1) ** 2))))
}

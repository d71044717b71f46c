import { addYears, daysBetween, type LocalDate } from '../../time/local-date.ts'
import type { RuleFacts } from './rule-facts.ts'

/**
 * The greatest weight; the least is always 1, so that nobody eligible has a chance of zero: the floor is the 4,096th part of the greatest.
 * A verifier calls a lottery the fairest where nobody could gain a millionth, reckoned for the greatest weight. A lottery has 2^32 balls:
 * beyond 2^32 ÷ 10^6 a single ball is more than that millionth. So this is the greatest power of two that leaves every draw provable.
 */
export const GREATEST_WEIGHT = 4096

/** Waiting is counted in quarters of a year, up to this many: enough to tell people apart, few enough to keep the types of a draw few. */
const MOST_QUARTERS = 12
const DAYS_IN_QUARTER = 91
/** What each duty divides the weight by; found by simulation (`bench/fairness`): less leaves more people without a duty for years. */
const PER_DUTY = 32
/** So many duties and more weigh the same: the floor. */
const MOST_DUTIES = 8

/**
 * The weight of somebody in a draw, a whole number from 1 to `greatest`. It grows with the square of the quarters waited since the last
 * duty, or since joining (three years count most); each duty of the last ten years divides it by 32. Deterministic and in integers: whoever
 * has the dates can do the sum.
 */
export function fairWeight(facts: Pick<RuleFacts, 'recentDuties' | 'lastDutyOn' | 'since'>, firstDay: LocalDate, greatest: number): number {
  const from = facts.lastDutyOn ?? facts.since ?? addYears(firstDay, -5)
  const waited = Math.min(MOST_QUARTERS, Math.max(0, Math.floor(daysBetween(from, firstDay) / DAYS_IN_QUARTER)))
  const most = (MOST_QUARTERS + 1) ** 2 * PER_DUTY ** Math.min(MOST_DUTIES, facts.recentDuties)
  return Math.max(1, Math.floor((greatest * (waited + 1) ** 2) / most))
}

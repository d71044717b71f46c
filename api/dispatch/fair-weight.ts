import { addYears, daysBetween, type LocalDate } from '../time/local-date.ts'
import type { RuleFacts } from './rule-facts.ts'

/** The greatest weight when a panel does not say otherwise; the least is always 1, so that nobody eligible has chance zero. */
export const GREATEST_WEIGHT = 64

/** Waiting is counted in quarters of a year, up to this many: enough to tell people apart, few enough to keep the types of a draw few. */
const MOST_QUARTERS = 20
const DAYS_IN_QUARTER = 91

/**
 * The weight of somebody in a draw, a whole number from 1 to `greatest`: the square of the quarters waited since the last duty (since
 * joining, for whoever did none; five years count most), divided by the square of the duties of the last three years plus one.
 */
export function fairWeight(facts: Pick<RuleFacts, 'recentDuties' | 'lastDutyOn' | 'since'>, firstDay: LocalDate, greatest: number): number {
  const earliest = addYears(firstDay, -5)
  const from = facts.lastDutyOn ?? facts.since ?? earliest
  const waited = Math.min(MOST_QUARTERS, Math.max(0, Math.floor(daysBetween(from, firstDay) / DAYS_IN_QUARTER)))
  const worth = (waited + 1) ** 2
  const load = (facts.recentDuties + 1) ** 2
  return Math.max(1, Math.min(greatest, Math.floor((worth * greatest) / (load * (MOST_QUARTERS + 1) ** 2))))
}

import { addYears, daysBetween, type LocalDate } from '../../time/local-date.ts'
import type { RuleFacts } from './rule-facts.ts'

/**
 * The greatest weight; the least is always 1, so that nobody eligible has a chance of zero: the floor is the 65,536th part of the greatest.
 * Found by simulation (`bench/fairness`): with less, duties are spread less evenly than by picking the least loaded; with sixteen times as
 * much, some draws can no longer be proven the fairest to a millionth.
 */
export const GREATEST_WEIGHT = 65_536

/** Waiting is counted in quarters of a year, up to this many: enough to tell people apart, few enough to keep the types of a draw few. */
const MOST_QUARTERS = 12
const DAYS_IN_QUARTER = 91
/** What each duty above the fewest divides the weight by; found by the same simulation. */
const PER_DUTY = 256
/** Who has fewest: this part of the pool, so that a newcomer or two do not make everybody else alike. */
const FEWEST_PART = 20

/**
 * The weight of somebody in a draw, a whole number from 1 to `greatest`. It grows with the square of the quarters waited since the last
 * duty, or since joining (three years count most); each duty of the last ten years above the `fewest` of the pool divides it by 256.
 * Deterministic and in integers: whoever has the dates can do the sum.
 */
export function fairWeight(
  facts: Pick<RuleFacts, 'recentDuties' | 'lastDutyOn' | 'since'>,
  firstDay: LocalDate,
  { greatest, fewest }: { readonly greatest: number; readonly fewest: number },
): number {
  const from = facts.lastDutyOn ?? facts.since ?? addYears(firstDay, -5)
  const waited = Math.min(MOST_QUARTERS, Math.max(0, Math.floor(daysBetween(from, firstDay) / DAYS_IN_QUARTER)))
  const most = (MOST_QUARTERS + 1) ** 2 * PER_DUTY ** Math.max(0, facts.recentDuties - fewest)
  return Math.max(1, Math.floor((greatest * (waited + 1) ** 2) / most))
}

/**
 * The most duties of anyone among the twentieth of a pool that had fewest, at least one person: a pool whose members all had many is told
 * apart as finely as one of beginners. 0 for an empty pool.
 */
export function fewestDuties(pool: readonly Pick<RuleFacts, 'recentDuties'>[]): number {
  const duties = pool.map(({ recentDuties }) => recentDuties).sort((a, b) => a - b)
  return duties[Math.floor((duties.length - 1) / FEWEST_PART)] ?? 0
}

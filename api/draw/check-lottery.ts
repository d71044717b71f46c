import { chancesOf } from './chances.ts'
import type { Finding } from './fault.ts'
import { compareFractions, fractionText } from './fraction.ts'
import { BALLS, type Instance, type Lottery } from './instance.ts'

const TOTALS = [2 ** 32, BALLS]

/**
 * Checks again, with integers alone, whatever a solver brought: weights sum to the total, every outcome obeys size and every row,
 * seats the named, asks no type for more people than it has, and no chance passes the cap. An empty answer means the lottery holds.
 */
export function checkLottery(instance: Instance, lottery: Lottery): readonly Finding[] {
  const findings: Finding[] = []
  const seen = new Set<string>()
  let total = 0
  lottery.outcomes.forEach((outcome, index) => {
    findings.push(...checkOutcome(instance, outcome.counts, index))
    if (!Number.isSafeInteger(outcome.weight) || outcome.weight < 1)
      findings.push({ code: 'OUTCOME_MALFORMED', details: { outcome: index } })
    const key = outcome.counts.join()
    if (seen.has(key)) findings.push({ code: 'OUTCOME_TWICE', details: { outcome: index } })
    seen.add(key)
    total += outcome.weight
  })
  if (total !== lottery.total || !TOTALS.includes(total)) findings.push({ code: 'WEIGHTS_WRONG', details: { total } })
  return findings.length > 0 ? findings : checkCap(instance, lottery)
}

function checkOutcome(instance: Instance, counts: readonly number[], outcome: number): readonly Finding[] {
  if (counts.length !== instance.types.length || !counts.every(Number.isSafeInteger)) {
    return [{ code: 'OUTCOME_MALFORMED', details: { outcome } }]
  }
  const findings: Finding[] = []
  const inRow = instance.rows.map(() => 0)
  let size = 0
  instance.types.forEach((type, t) => {
    const count = counts[t]!
    size += count
    if (count < type.named || count > type.people) findings.push({ code: 'COUNT_IMPOSSIBLE', details: { outcome, type: t, count } })
    for (const row of type.rows) inRow[row]! += count
  })
  if (size !== instance.size) findings.push({ code: 'SIZE_WRONG', details: { outcome, size } })
  instance.rows.forEach((row, r) => {
    const count = inRow[r]!
    if (count < row.lo || count > row.hi) findings.push({ code: 'ROW_BROKEN', details: { outcome, row: row.key, count } })
  })
  return findings
}

function checkCap(instance: Instance, lottery: Lottery): readonly Finding[] {
  const { cap } = instance
  if (!cap) return []
  return chancesOf(instance, lottery).flatMap((chance, type) => {
    const free = instance.types[type]!.people > instance.types[type]!.named
    return free && compareFractions(chance, cap) > 0 ? [{ code: 'CAP_EXCEEDED', details: { type, chance: fractionText(chance) } }] : []
  })
}

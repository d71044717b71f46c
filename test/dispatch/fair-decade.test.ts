import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadSolver } from '../../api/solve/highs.ts'
import { type Choosing, leastLoaded, Proofs, uniformly, weighted } from '../../bench/fairness/choosing.ts'
import { gini } from '../../bench/fairness/measures.ts'
import type { Size } from '../../bench/fairness/roster.ts'
import { type Result, simulate } from '../../bench/fairness/simulate.ts'

/** A fifth of the roster of `bench/fairness`, with as many panels for each person. */
const SMALL: Size = { people: 1000, trades: 5, sites: 24, panelsAYear: 48 }
const solver = await loadSolver()
const after = (choose: Choosing) => simulate(choose, 1, SMALL)
const uniform = after(uniformly(solver))
const least = after(leastLoaded)

/**
 * In which figures ten years are not fairer than by another way of choosing. Of so few people two more or less without a duty are chance:
 * coverage counts from half a point on.
 */
const behind = (some: Result, other: Result) => [
  ...(['giniOfRate', 'giniOfDuties', 'meanWait', 'wait95'] as const).filter(figure => some[figure] >= other[figure]),
  ...(some.coverage < other.coverage - 0.005 ? ['coverage'] : []),
]

test('ten years by weights are fairer than by uniform drawing and than by picking the least loaded in every figure, every lottery proven', () => {
  const proofs = new Proofs()
  const ours = after(weighted(solver, proofs))
  assert.deepEqual([behind(ours, uniform), behind(ours, least), ours.unfilled], [[], [], 0])
  assert.deepEqual([proofs.lotteries, proofs.missing], [480, 0])
})

test('where everybody has many duties, weights still tell people apart; the broken twin that counts them from zero does not', () => {
  const busy: Size = { ...SMALL, panelsAYear: 5 * SMALL.panelsAYear }
  const counts = [weighted(solver), leastLoaded, weighted(solver, new Proofs(), { fewest: 0 })].map(choose => simulate(choose, 1, busy))
  const [ours, fewestSoFar, twin] = counts as [Result, Result, Result]
  assert.deepEqual(behind(ours, fewestSoFar), [])
  assert.ok(twin.giniOfDuties > 1.5 * ours.giniOfDuties && twin.meanWait > 1.2 * ours.meanWait, JSON.stringify(twin))
})

test('the broken twin whose weights are all alike is behind', () => {
  assert.deepEqual(behind(after(weighted(solver, new Proofs(), { greatest: 1 })), least), [
    'giniOfRate',
    'giniOfDuties',
    'meanWait',
    'wait95',
    'coverage',
  ])
})

test('the measure of the bench: alike is 0, one has all is near 1', () => {
  assert.deepEqual([gini([2, 2, 2, 2]), gini([0, 0, 0, 8])], [0, 0.75])
})

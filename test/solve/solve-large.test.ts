import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chancesOf, fineChances } from '../../api/draw/chances.ts'
import { compareFractions } from '../../api/draw/fraction.ts'
import type { Instance } from '../../api/draw/instance.ts'
import { coarsen, roundPanel, tightRows } from '../../api/draw/loose-family.ts'
import { loadSolver } from '../../api/solve/highs.ts'
import { type Solution, solve } from '../../api/solve/solve.ts'
import { familiesOf, type LargeSolution, solveCoarse, solveLarge } from '../../api/solve/solve-large.ts'
import { poolWithFamily } from '../../bench/draw/pools.ts'
import { asNumber } from './as-number.ts'
import { bigBelow } from './big-below.ts'
import { integers } from './random-instance.ts'

const solver = await loadSolver()

test('a loose family leaves the lottery and comes back in every drawn panel', () => {
  const { instance, family } = poolWithFamily(60_000, 4, 1)
  const { lottery, rounding } = solveLarge(instance, solver) as LargeSolution
  assert.deepEqual(rounding, { family })
  const coarse = coarsen(instance, family)!
  for (const [i, outcome] of lottery.outcomes.slice(0, 20).entries()) {
    const counts = roundPanel(instance, coarse, outcome.counts, bigBelow(i + 1))
    const sums = instance.rows.map(() => 0)
    counts.forEach((count, t) => {
      assert.ok(count >= 0 && count <= instance.types[t]!.people)
      for (const row of instance.types[t]!.rows) sums[row]! += count
    })
    instance.rows.forEach((row, r) => {
      assert.ok(sums[r]! >= row.lo && sums[r]! <= row.hi, `${row.key} has ${sums[r]}`)
    })
  }
})

/** A pool of two kinds of people at many employers, of whom one panel of three is drawn with at most one of any employer. */
function employers(seed: number): Instance {
  const below = integers(seed)
  const number = 8 + below(8)
  const rows = [{ key: 'enterprises', lo: 1, hi: 2 }, ...Array.from({ length: number }, (_, e) => ({ key: `employer:${e}`, lo: 0, hi: 1 }))]
  const types = rows.slice(1).flatMap((_, e) => [
    { people: 1 + below(2), rows: [0, e + 1], weight: 1, named: 0 },
    { people: 1 + below(3), rows: [e + 1], weight: 1, named: 0 },
  ])
  return { size: 3, rows, types }
}

test('where the family is loose everybody has the same chance as under all rules at once', () => {
  let loose = 0
  for (let seed = 0; seed < 40; seed++) {
    const instance = employers(seed)
    const [family] = familiesOf(instance)
    const rounded = solveCoarse(instance, family!, solver)
    if (!rounded) continue
    loose++
    const whole = solve(instance, solver) as Solution
    const coarse = coarsen(instance, family!)!
    const chances = fineChances(instance, coarse, rounded.lottery)
    chancesOf(instance, whole.lottery).forEach((chance, t) => {
      assert.ok(Math.abs(asNumber(chance) - asNumber(chances[t]!)) < 1e-7, `seed ${seed}, type ${t}`)
    })
    assert.ok(compareFractions(rounded.least, rounded.bound) <= 0)
  }
  assert.ok(loose >= 10, `${loose} of 40 were loose`)
})

test('a tight family is told apart from a loose one, and what is not laminar is refused', () => {
  const types = [
    { people: 2, rows: [0], weight: 1, named: 0 },
    { people: 2, rows: [1], weight: 1, named: 0 },
  ]
  const rows = [
    { key: 'employer:1', lo: 0, hi: 1 },
    { key: 'employer:2', lo: 0, hi: 2 },
  ]
  const tight: Instance = { size: 3, rows, types }
  const coarse = coarsen(tight, [0, 1])!
  const { lottery } = solve(coarse.instance, solver) as Solution
  assert.deepEqual(tightRows(tight, coarse, lottery), [0])
  assert.deepEqual(solveCoarse(tight, [0, 1], solver)?.rounding, { family: [1] })
  const crossing = { ...tight, types: [...types, { people: 1, rows: [0, 1], weight: 1, named: 0 }] }
  assert.equal(coarsen(crossing, [0, 1]), undefined)
  assert.equal(coarsen(tight, [1, 0]), undefined)
  assert.equal(coarsen(tight, [2]), undefined)
})

test('named members count towards their groups', () => {
  const rows = [
    { key: 'employer:1', lo: 0, hi: 1 },
    { key: 'employer:2', lo: 0, hi: 1 },
  ]
  const types = [
    { people: 3, rows: [0], weight: 1, named: 1 },
    { people: 3, rows: [1], weight: 1, named: 0 },
    { people: 30, rows: [], weight: 1, named: 0 },
  ]
  const instance: Instance = { size: 2, rows, types }
  const coarse = coarsen(instance, [0, 1])!
  assert.deepEqual(tightRows(instance, coarse, { total: 1000, outcomes: [{ weight: 1000, counts: [2] }] }), [0])
  const roomy = { ...instance, rows: [{ key: 'employer:1', lo: 1, hi: 2 }, rows[1]!] }
  const lottery = { total: 1000, outcomes: [{ weight: 1000, counts: [2] }] }
  assert.deepEqual(tightRows(roomy, coarsen(roomy, [0, 1])!, lottery), [])
  for (let i = 1; i < 50; i++) {
    const [one, two, rest] = roundPanel(roomy, coarse, [2], bigBelow(i))
    assert.ok(one! >= 1 && one! + two! + rest! === 2)
  }
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadSolver } from '../../api/solve/highs.ts'
import { toOutcomes } from '../../api/solve/integer-weights.ts'
import { solve } from '../../api/solve/solve.ts'
import { fold, repeatable } from '../../bench/draw/twins.ts'

test('balls left after rounding down go to whoever lacks most in chance ÷ weight; the broken twin, by remainder alone, leaves the lightest short', () => {
  // Four panels with the light one, 10.4 balls each, and four without, 239.6 each.
  const types = [1, 100, 100].map(weight => ({ people: 1, named: 0, weight, rows: [] }))
  const shares = [0, 1, 2, 3].flatMap(index => [
    { panel: Int32Array.of(1, index, 0), mass: 10.4 },
    { panel: Int32Array.of(0, index, 1), mass: 239.6 },
  ])
  const expected = Float64Array.of(0.0416, 1.5, 0.9584)
  const ballsOfLight = (outcomes: ReturnType<typeof toOutcomes>) =>
    outcomes.reduce((sum, { weight, counts }) => sum + weight * (counts[0] ?? 0), 0)
  const fair = toOutcomes(shares, 1000, { types, expected })
  assert.equal(ballsOfLight(fair), 42)
  assert.equal(
    fair.reduce((sum, { weight }) => sum + weight, 0),
    1000,
  )
  assert.equal(ballsOfLight(toOutcomes(shares, 1000)), 40)
})

test('balls move to who lacks most from panels whose members can spare them; the broken twin, told of nobody who lacks, moves none', () => {
  const types = [1, 1000, 1000].map(weight => ({ people: 1, named: 0, weight, rows: [] }))
  const shares = [
    { panel: Int32Array.of(1, 1, 0), mass: 3 },
    { panel: Int32Array.of(0, 1, 1), mass: 997 },
  ]
  const light = (first: number) =>
    toOutcomes(shares, 1000, { types, expected: Float64Array.of(first, 1, 1 - first) }).find(({ counts }) => counts[0] === 1)!.weight
  assert.deepEqual([light(0.005), light(0.003)], [5, 3])
})

test('whatever the weights from 1 to 65,536, nobody could gain a tenth of a millionth, reckoned for the greatest weight', async () => {
  const solver = await loadSolver()
  for (let seed = 1; seed <= 20; seed++) {
    const random = repeatable(seed)
    const employers = Array.from({ length: 60 }, (_, e) => ({ key: `employer ${e}`, lo: 0, hi: 1 }))
    const counties = Array.from({ length: 4 }, (_, c) => ({ key: `county ${c}`, lo: 1, hi: 5 }))
    const people = Array.from({ length: 160 }, () => [Math.floor(random() * 60), 60 + Math.floor(random() * 4)])
    const { types, ...rest } = fold(5, [...employers, ...counties], people)
    const weights = [1, 6, 24, 97, 256, 3490, 24_817, 65_536]
    const found = solve({ ...rest, types: types.map(type => ({ ...type, weight: weights[Math.floor(random() * 8)]! })) }, solver)
    assert.equal(found.kind, 'solution')
    if (found.kind !== 'solution') continue
    const gap =
      Number(found.bound.numerator) / Number(found.bound.denominator) - Number(found.least.numerator) / Number(found.least.denominator)
    assert.ok(gap * 65_536 <= 1e-7, `seed ${seed}: ${gap * 65_536}`)
  }
})

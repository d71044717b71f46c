import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Corral } from '../../api/solve/corral.ts'
import { Exchange } from '../../api/solve/exchange.ts'
import { loadSolver } from '../../api/solve/highs.ts'
import { leximinTarget } from '../../api/solve/leximin.ts'
import { Nearest } from '../../api/solve/nearest.ts'
import { bestPanel, expectedPanel } from '../../api/solve/panel-search.ts'
import { toFace } from '../../api/solve/peel.ts'
import { activity, flatten, type Problem } from '../../api/solve/problem.ts'
import { PanelSimplex } from '../../api/solve/simplex.ts'
import { poolWithEmployers } from '../../bench/draw/pools.ts'

const worthOf = (prices: Float64Array, counts: ArrayLike<number>): number => prices.reduce((sum, price, t) => sum + price * counts[t]!, 0)

/** The face of the fairest expectation of 200 people with at most one per employer. */
async function facing(seed: number): Promise<{ problem: Problem; expected: Float64Array; simplex: PanelSimplex }> {
  const problem = flatten(poolWithEmployers(200, 4, seed))
  const { expected } = leximinTarget(problem, problem.free, [], await loadSolver())!
  const simplex = new PanelSimplex(problem)
  toFace(problem, simplex, expected, activity(problem, expected), 1, false)
  return { problem, expected, simplex }
}

test('a corral mixes its panels as near to the mean as their hull has it', () => {
  const panels = [
    [1, 1, 0, 0],
    [1, 0, 1, 0],
    [0, 1, 1, 0],
    [1, 0, 0, 1],
  ].map(counts => Int32Array.from(counts))
  const corral = new Corral(Float64Array.from([0.2, 0.2, 0.2, 1.4]), [0, 1, 2, 3])
  assert.deepEqual(
    panels.map(panel => corral.join(panel)),
    [true, true, true, true],
  )
  assert.equal(corral.join(panels[3]!), false, 'a panel that is there says nothing new')
  const shares = corral.shares()
  assert.ok(Math.abs(shares.reduce((sum, { mass }) => sum + mass, 0) - 1) < 1e-12)
  // Nearest: nobody is worth more at what is missing than those who are mixed.
  const mixed = worthOf(corral.missing, shares[0]!.panel)
  for (const { panel } of shares) assert.ok(Math.abs(worthOf(corral.missing, panel) - mixed) < 1e-9)
  for (const panel of panels) assert.ok(worthOf(corral.missing, panel) <= mixed + 1e-9)
  assert.deepEqual(
    shares.map(({ panel, mass }) => [[...panel], Number(mass.toFixed(9))]),
    [
      [[0, 1, 1, 0], 0.2],
      [[1, 0, 0, 1], 0.8],
    ],
  )
})

test('with at most one per employer, panels that obey every rule mix to the fairest expectation, and exchanges only gain', async () => {
  const { problem, expected, simplex } = await facing(1)
  const nearest = new Nearest(problem, simplex, expected)
  nearest.approach(2e-8, 400)
  const mixture = new Float64Array(problem.types)
  const obeys = (panel: Int32Array): boolean =>
    activity(problem, panel).every((count, r) => count >= problem.rowLower[r]! && count <= problem.rowUpper[r]!) &&
    panel.every((count, t) => count >= simplex.lower[t]! && count <= simplex.upper[t]!)
  for (const { panel, mass } of nearest.corral.shares()) {
    assert.ok(mass > 0 && obeys(panel))
    panel.forEach((count, t) => {
      mixture[t]! += mass * count
    })
  }
  const farthest = mixture.reduce((most, value, t) => Math.max(most, Math.abs(value - expected[t]!)), 0)
  assert.ok(farthest <= 2e-8, `${farthest} members off`)
  const order = Array.from(expected, (_, t) => t).filter(t => simplex.upper[t]! > simplex.lower[t]!)
  const exchange = new Exchange(problem, simplex, order)
  const prices = simplex.cost.subarray(0, problem.types)
  order.forEach(t => {
    prices[t] = Math.sin(t)
  })
  let gained = 0
  for (const panel of nearest.panels.slice(0, 20)) {
    const better = exchange.improve(panel)
    assert.ok(obeys(better))
    const gain = worthOf(prices, better) - worthOf(prices, panel)
    assert.ok(gain >= 0)
    if (gain > 0) gained++
  }
  assert.ok(gained > 0)
})

test('where exchanges find little, trees that complete what is nearly a member mix panels to the expectation all the same', async () => {
  const { problem, expected, simplex } = await facing(3)
  const nearest = new Nearest(problem, simplex, expected)
  nearest.approach(2e-8, 4000)
  assert.ok(nearest.corral.shortage <= 2e-8, `${nearest.corral.shortage} members missing`)
  // What is known to exist is found upwards in fewer steps than by halves.
  const stepsOf = (find: typeof bestPanel): number => {
    const before = simplex.work
    for (let n = 0; n < 20; n++) {
      for (let t = 0; t < problem.types; t++) simplex.cost[t] = Math.sin(n + t * t)
      const worth = worthOf(simplex.cost.subarray(0, problem.types), expected)
      const { panel } = find(simplex, problem, { above: worth, enough: worth, nodes: 1e5 })
      assert.ok(panel && worthOf(simplex.cost.subarray(0, problem.types), panel) >= worth)
    }
    return simplex.work - before
  }
  const [upwards, byHalves] = [stepsOf(expectedPanel), stepsOf(bestPanel)]
  assert.ok(2 * upwards < byHalves, `${upwards} steps, ${byHalves} by halves`)
})

test('a mixture is given up when the work allowed is done', async () => {
  const { problem, expected, simplex } = await facing(1)
  simplex.limit = 1
  const nearest = new Nearest(problem, simplex, expected)
  nearest.approach(2e-8, 4000)
  assert.ok(simplex.spent && nearest.panels.length <= 1 && nearest.corral.shortage > 1)
})

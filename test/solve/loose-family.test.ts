import assert from 'node:assert/strict'
import { test } from 'node:test'
import { roundCirculation } from '../../api/draw/network-rounding.ts'
import { loadSolver } from '../../api/solve/highs.ts'
import { coarsen, isLoose, panelCirculation } from '../../api/solve/loose-family.ts'
import { type Solution, solve } from '../../api/solve/solve.ts'
import { poolWithFamily } from '../../bench/draw/pools.ts'
import { integers } from './random-instance.ts'

/** Uniform big integers for tests, from a repeatable generator. */
function bigBelow(seed: number): (bound: bigint) => bigint {
  const below = integers(seed)
  return bound => {
    let value = 0n
    for (let bits = 0n; bits < BigInt(bound.toString(2).length) + 64n; bits += 16n) value = (value << 16n) | BigInt(below(65536))
    return value % bound
  }
}

test('network rounding: floors or ceilings, balanced nodes, exact expectations', () => {
  // Two types of 3 and 5 seats spread over three employers, two of them in one county.
  const unit = 6n
  const cells = [
    { from: 1, to: 3, amount: 8n },
    { from: 1, to: 4, amount: 5n },
    { from: 1, to: 5, amount: 5n },
    { from: 2, to: 3, amount: 7n },
    { from: 2, to: 4, amount: 11n },
    { from: 2, to: 5, amount: 12n },
  ]
  const rest = [
    { from: 3, to: 6, amount: 15n },
    { from: 4, to: 6, amount: 16n },
    { from: 6, to: 0, amount: 31n },
    { from: 5, to: 0, amount: 17n },
    { from: 0, to: 1, amount: 18n },
    { from: 0, to: 2, amount: 30n },
  ]
  const edges = [...cells, ...rest]
  const below = bigBelow(5)
  const runs = 6000
  const sums = edges.map(() => 0)
  for (let run = 0; run < runs; run++) {
    const flow = roundCirculation({ nodes: 7, unit, edges }, below)
    edges.forEach(({ amount }, e) => {
      assert.ok(flow[e] === amount / unit || flow[e] === (amount + unit - 1n) / unit)
      sums[e]! += Number(flow[e])
    })
    for (let node = 0; node < 7; node++) {
      assert.equal(
        edges.reduce((sum, { from, to }, e) => sum + (to === node ? flow[e]! : 0n) - (from === node ? flow[e]! : 0n), 0n),
        0n,
      )
    }
  }
  edges.forEach(({ amount }, e) => {
    const mean = Number(amount) / Number(unit)
    assert.ok(Math.abs(sums[e]! / runs - mean) < 0.03, `edge ${e}: ${sums[e]! / runs} for ${mean}`)
  })
  assert.throws(() => roundCirculation({ nodes: 7, unit, edges: edges.slice(1) }, below), RangeError)
})

test('a loose family leaves the lottery and comes back in every drawn panel', async () => {
  const { instance, family } = poolWithFamily(60_000, 4, 1)
  const coarse = coarsen(instance, family)
  assert.ok(coarse && coarse.instance.types.length < instance.types.length)
  const { lottery } = solve(coarse.instance, await loadSolver()) as Solution
  assert.ok(isLoose(instance, coarse, lottery))
  for (const [i, outcome] of lottery.outcomes.slice(0, 20).entries()) {
    const { circulation, cells } = panelCirculation(coarse, outcome.counts)
    const flow = roundCirculation(circulation, bigBelow(i + 1))
    const sums = instance.rows.map(() => 0)
    cells.forEach((c, edge) => {
      const cell = coarse.cells[c]!
      assert.ok(flow[edge]! >= 0n && flow[edge]! <= BigInt(cell.people))
      for (const row of instance.types[cell.fine]!.rows) sums[row]! += Number(flow[edge])
    })
    instance.rows.forEach((row, r) => {
      assert.ok(sums[r]! >= row.lo && sums[r]! <= row.hi, `${row.key} has ${sums[r]}`)
    })
  }
})

test('a tight family is told apart from a loose one, and what is not laminar is refused', async () => {
  const types = [
    { people: 2, rows: [0], weight: 1, named: 0 },
    { people: 2, rows: [1], weight: 1, named: 0 },
  ]
  const tight = {
    size: 3,
    rows: [
      { key: 'employer:1', lo: 0, hi: 1 },
      { key: 'employer:2', lo: 0, hi: 2 },
    ],
    types,
  }
  const coarse = coarsen(tight, [0, 1])
  assert.ok(coarse)
  const { lottery } = solve(coarse.instance, await loadSolver()) as Solution
  assert.equal(isLoose(tight, coarse, lottery), false)
  const crossing = { ...tight, types: [...types, { people: 1, rows: [0, 1], weight: 1, named: 0 }] }
  assert.equal(coarsen(crossing, [0, 1]), undefined)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { roundCirculation } from '../../api/draw/network-rounding.ts'
import { bigBelow } from '../solve/big-below.ts'

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

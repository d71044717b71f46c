import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { provenBound } from '../../api/draw/certificate.ts'
import { chancesOf } from '../../api/draw/chances.ts'
import { checkLottery } from '../../api/draw/check-lottery.ts'
import { compareFractions, fraction } from '../../api/draw/fraction.ts'
import type { Instance } from '../../api/draw/instance.ts'
import { systematicLottery } from '../../seeds/world/systematic-lottery.ts'

/** Employers of these sizes, at most `hi` of each, and people without a row. */
function instanceOf(size: number, hi: number, employers: readonly number[], others: number): Instance {
  const rows = employers.map((_, r) => ({ key: `employer:${r}`, lo: 0, hi }))
  const types = employers.map((people, r) => ({ people, rows: [r], weight: 1, named: 0 }))
  return { size, rows, types: others > 0 ? [...types, { people: others, rows: [], weight: 1, named: 0 }] : types }
}

test('where no employer is too large everybody has the same chance, and the certificate proves it the best', () => {
  const instance = instanceOf(5, 1, [3, 7, 2, 4], 34)
  const { lottery, certificate } = systematicLottery(instance)
  assert.deepEqual(checkLottery(instance, lottery), [])
  assert.deepEqual(provenBound(instance, certificate), fraction(1, 10))
  for (const chance of chancesOf(instance, lottery)) {
    const off = Number(chance.numerator) / Number(chance.denominator) - 0.1
    assert.ok(Math.abs(off) < 1e-8, String(off))
  }
})

test('an employer too large gets exactly its limit, and bounds the least chance', () => {
  const instance = instanceOf(4, 1, [30, 2], 18)
  const { lottery, certificate } = systematicLottery(instance)
  assert.deepEqual(checkLottery(instance, lottery), [])
  const [largest, ...rest] = chancesOf(instance, lottery)
  assert.deepEqual(largest, fraction(1, 30))
  for (const { numerator, denominator } of rest) assert.ok(Math.abs(Number(numerator) / Number(denominator) - 3 / 20) < 1e-8)
  assert.deepEqual(provenBound(instance, certificate), fraction(1, 30))
})

test('whatever the employers, every outcome obeys every row and nobody could be treated better', () => {
  const shapes = fc.record({
    size: fc.integer({ min: 1, max: 9 }),
    hi: fc.integer({ min: 1, max: 3 }),
    employers: fc.array(fc.integer({ min: 4, max: 40 }), { maxLength: 12 }),
    others: fc.integer({ min: 10, max: 60 }),
  })
  fc.assert(
    fc.property(shapes, ({ size, hi, employers, others }) => {
      const instance = instanceOf(size, hi, employers, others)
      const { lottery, certificate } = systematicLottery(instance)
      assert.deepEqual(checkLottery(instance, lottery), [])
      const chances = chancesOf(instance, lottery)
      const least = chances.reduce((a, b) => (compareFractions(a, b) <= 0 ? a : b))
      const bound = provenBound(instance, certificate)!
      assert.ok(compareFractions(least, bound) <= 0)
      assert.ok(Number(bound.numerator) / Number(bound.denominator) - Number(least.numerator) / Number(least.denominator) < 1e-7)
    }),
    { numRuns: 300 },
  )
})

test('what it is not made for is refused', () => {
  const instance = instanceOf(3, 1, [5], 2)
  assert.throws(() => systematicLottery({ ...instance, size: 4 }), RangeError)
  assert.throws(() => systematicLottery({ ...instance, types: instance.types.map(type => ({ ...type, named: 1 })) }), RangeError)
})

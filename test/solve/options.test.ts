import assert from 'node:assert/strict'
import { test } from 'node:test'
import { provenBound } from '../../api/draw/certificate.ts'
import { chancesOf } from '../../api/draw/chances.ts'
import { checkLottery } from '../../api/draw/check-lottery.ts'
import { compareFractions } from '../../api/draw/fraction.ts'
import type { Instance } from '../../api/draw/instance.ts'
import { loadSolver } from '../../api/solve/highs.ts'
import { type Solution, solve } from '../../api/solve/solve.ts'
import { solveBalls } from '../../api/solve/thousand-balls.ts'
import { shapes, twin } from '../../bench/draw/twins.ts'
import { asNumber } from './as-number.ts'

const base = twin(shapes.find(shape => shape.name === 'sf_c')!, 1)

test('a cap holds exactly, and the certificate knows of it', async () => {
  const solver = await loadSolver()
  const open = solve(base, solver) as Solution
  const greatest = Math.max(...chancesOf(base, open.lottery).map(asNumber))
  const cap = { numerator: 6n, denominator: 10n }
  assert.ok(greatest > 0.6)
  const capped = { ...base, cap }
  const solution = solve(capped, solver) as Solution
  assert.deepEqual(checkLottery(capped, solution.lottery), [])
  assert.ok(chancesOf(capped, solution.lottery).every(chance => compareFractions(chance, cap) <= 0))
  const gap = asNumber(solution.bound) - asNumber(solution.least)
  assert.ok(gap >= 0 && gap <= 1e-6, `${gap}`)
})

test('a cap too low for the seats is refused as such', async () => {
  const capped = { ...base, cap: { numerator: 1n, denominator: 10n } }
  assert.deepEqual(solve(capped, await loadSolver()), { kind: 'infeasible', because: 'CAP' })
})

test('weights are aimed at, named members sit in every panel, people who are all named need no lottery', async () => {
  const solver = await loadSolver()
  const instance: Instance = {
    size: 5,
    rows: [{ key: 'chief', lo: 1, hi: 5 }],
    types: [
      { people: 3, rows: [0], weight: 1, named: 1 },
      { people: 10, rows: [], weight: 1, named: 0 },
      { people: 10, rows: [], weight: 2, named: 0 },
    ],
  }
  const solution = solve(instance, solver) as Solution
  assert.ok(solution.lottery.outcomes.every(outcome => outcome.counts[0]! >= 1))
  const [, single, double] = chancesOf(instance, solution.lottery).map(asNumber)
  assert.ok(Math.abs(double! - 2 * single!) < 1e-8)
  const settled = { size: 1, rows: [], types: [{ people: 1, rows: [], weight: 1, named: 1 }] }
  assert.deepEqual(solve(settled, solver) as Solution, {
    kind: 'solution',
    lottery: { total: 2 ** 32, outcomes: [{ weight: 2 ** 32, counts: [1] }] },
    certificate: { prices: [0], proof: { size: 0, rows: [] } },
    least: { numerator: 1n, denominator: 1n },
    bound: { numerator: 1n, denominator: 1n },
  })
})

test('a certificate that was tampered with proves nothing better, or nothing at all', async () => {
  const { certificate, least } = solve(base, await loadSolver()) as Solution
  const { proof, prices } = certificate
  assert.ok('rows' in proof)
  for (let r = 0; r < base.rows.length; r++) {
    const rows = proof.rows.map((value, i) => (i === r ? value + 2 ** 40 : value))
    const bound = provenBound(base, { prices, proof: { ...proof, rows } })
    assert.ok(bound && compareFractions(bound, least) >= 0)
  }
  assert.equal(provenBound(base, { prices: prices.slice(1), proof }), undefined)
  assert.equal(provenBound(base, { prices: prices.map(() => -1), proof }), undefined)
  assert.equal(provenBound(base, { prices: prices.map(() => 0.5), proof }), undefined)
  const uncovered = { type: 0, at: base.types[0]!.people, below: proof, above: proof }
  assert.equal(provenBound(base, { prices, proof: uncovered }), undefined)
})

test('a thousand balls: weights sum to 1,000, rules and cap hold, chances stay near the fairest', async () => {
  const solver = await loadSolver()
  const capped = { ...base, cap: { numerator: 6n, denominator: 10n } }
  for (const instance of [base, capped]) {
    const balls = solveBalls(instance, solver) as Solution
    assert.equal(balls.lottery.total, 1000)
    assert.deepEqual(checkLottery(instance, balls.lottery), [])
    const gap = asNumber(balls.bound) - asNumber(balls.least)
    assert.ok(gap >= 0 && gap <= 0.005, `${gap}`)
  }
  const fairest = chancesOf(base, (solve(base, solver) as Solution).lottery).map(asNumber)
  const rounded = chancesOf(base, (solveBalls(base, solver) as Solution).lottery).map(asNumber)
  const difference = Math.max(...fairest.map((chance, t) => Math.abs(chance - rounded[t]!)))
  assert.ok(difference <= 0.004, `${difference}`)
})

test('weights of five powers of ten are solved: the level is reckoned against the greatest, not against one', async () => {
  // Of a simulated pool at which the solver ended in no known state while a level was a chance for each unit of weight.
  const people: readonly (readonly [people: number, rows: readonly number[], weight: number])[] = [
    [1, [], 2048],
    [2, [0], 2048],
    [1, [0, 1], 14],
    [1, [0, 1], 21],
    [1, [0, 1], 28],
    [4, [0, 1], 227],
    [4, [0, 1], 455],
    [2, [0, 1], 682],
    [11, [0, 1], 910],
    [6, [0, 1], 1137],
    [2, [0, 1], 1365],
    [2, [0, 1], 1592],
    [5, [0, 1], 1820],
    [29, [0, 1], 2048],
    [1, [0, 1], 14563],
    [2, [0, 1], 43690],
    [1, [0, 1], 65536],
    [1, [1], 7],
    [1, [1], 21],
    [1, [1], 227],
    [5, [1], 455],
    [1, [1], 682],
    [7, [1], 910],
    [3, [1], 1137],
    [2, [1], 1365],
    [4, [1], 1592],
    [3, [1], 1820],
    [20, [1], 2048],
    [2, [1], 14563],
    [1, [1], 21845],
    [1, [1], 65536],
  ]
  const instance: Instance = {
    size: 7,
    rows: [
      { key: 'enterprises', lo: 3, hi: 7 },
      { key: 'new-at-site', lo: 3, hi: 7 },
    ],
    types: people.map(([people, rows, weight]) => ({ people, rows, weight, named: 0 })),
  }
  const solution = solve(instance, await loadSolver()) as Solution
  assert.deepEqual(checkLottery(instance, solution.lottery), [])
  assert.ok(chancesOf(instance, solution.lottery).every(chance => chance.numerator > 0n))
  const gap = asNumber(solution.bound) - asNumber(solution.least)
  assert.ok(gap >= 0 && gap * 65_536 <= 1e-4, `${gap}`)
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fairnessFacts } from '../../api/dispatch/ceremony/fairness-facts.ts'
import { checkDocument } from '../../api/draw/check-document.ts'
import { fractionText } from '../../api/draw/fraction.ts'
import { proofText } from '../../api/draw/proof.ts'
import { explain } from '../../api/solve/explain.ts'
import { loadSolver } from '../../api/solve/highs.ts'
import { type Solution, solve } from '../../api/solve/solve.ts'
import { poolWithEmployers } from '../../bench/draw/pools.ts'
import { verify } from '../../client-sdk/verify/verify.ts'
import { Dice } from '../draw/dice.ts'
import { ceremonyOf, chainsFor, drawRecord, freeze } from '../draw/world.ts'
import { asNumber } from './as-number.ts'

// At most one of fifty employers, and no lottery over whole panels is soon found that reaches the relaxation.
const hard = poolWithEmployers(200, 4, 3)

test('where the work allowed is too little the lottery is the fairest of what was found: nobody without a chance, its gap certified, in the record and verified', async () => {
  const solver = await loadSolver()
  const solution = solve(hard, solver, undefined, 1000) as Solution
  assert.equal(solution.cutShort, true)
  const gap = asNumber(solution.bound) - asNumber(solution.least)
  assert.ok(asNumber(solution.least) > 0.03 && gap > 0 && gap < 1e-3, `${asNumber(solution.least)} of ${asNumber(solution.bound)}`)
  assert.deepEqual(solve(hard, solver, undefined, 1000), solution, 'steps are counted, not seconds')
  const typeOf = hard.types.flatMap((type, t) => new Array<number>(type.people).fill(t))
  const members = typeOf.map((_, i) => ({ memberId: `p${i}`, attributes: {}, weight: 1 }))
  const draft = { instance: hard, roles: [], typeOf }
  const { document } = freeze(members, draft, solution.lottery, { certificate: solution.certificate }, new Dice(7))
  assert.deepEqual(checkDocument(document), [])
  const report = verify(Buffer.from(proofText(drawRecord(document, ceremonyOf(document, chainsFor(document, 'work'))))))
  assert.ok(report.verdict === 'ACCEPTED')
  assert.deepEqual([report.leastChance, report.bound], [fractionText(solution.least), fractionText(solution.bound)])
  // Verifier and printed record say alike what is proven, and that it is the least chance alone.
  const fairest = gap * 1e6 <= 1
  assert.equal(report.fairness, fairest ? 'PROVEN' : 'NOT_PROVEN')
  assert.match(report.en, fairest ? /how the chances above the least are spread is not proven/ : /does not prove that the least favoured/)
  const facts = new Map(fairnessFacts(document))
  assert.deepEqual(
    [facts.get('最小机会')?.split('（')[0], facts.get('已证明的上界')?.split('（')[0]],
    [fractionText(solution.least), fractionText(solution.bound)],
  )
  assert.match(facts.get('公平性证明')!, fairest ? /百万分之一。证明只针对最小者/ : /尚差 \S+。证明只针对最小者/)
})

test('where no panel is found with the work allowed that is said; with more it is proved that there is none', async () => {
  const solver = await loadSolver()
  // One of each two of three people, two of three in all: only halves of people would do.
  const odd = {
    size: 2,
    rows: ['a', 'b', 'c'].map(key => ({ key, lo: 1, hi: 1 })),
    types: [
      { people: 1, rows: [0, 1], weight: 1, named: 0 },
      { people: 1, rows: [1, 2], weight: 1, named: 0 },
      { people: 1, rows: [0, 2], weight: 1, named: 0 },
      { people: 1, rows: [], weight: 1, named: 0 },
    ],
  }
  assert.deepEqual(solve(odd, solver, undefined, 1), { kind: 'infeasible', because: 'WORK' })
  assert.deepEqual(solve(odd, solver), { kind: 'infeasible', because: 'RULES' })
  assert.ok(explain(odd, solver))
})

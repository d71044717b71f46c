import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeLottery } from '../../api/dispatch/ceremony/make-lottery.ts'
import { checkDocument } from '../../api/draw/check-document.ts'
import type { DrawDocument } from '../../api/draw/document.ts'
import { instanceOf } from '../../api/draw/document.ts'
import { draw } from '../../api/draw/draw.ts'
import { coarsen, roundPanel } from '../../api/draw/loose-family.ts'
import { proofText } from '../../api/draw/proof.ts'
import { replace } from '../../api/draw/replacement.ts'
import { rowPerValue, rowWhere, toInstance } from '../../api/draw/to-instance.ts'
import { loadSolver } from '../../api/solve/highs.ts'
import { familiesOf, solveCoarse } from '../../api/solve/solve-large.ts'
import { redraw } from '../../client-sdk/verify/panel.ts'
import { familyFits } from '../../client-sdk/verify/rounding.ts'
import { verify } from '../../client-sdk/verify/verify.ts'
import { fit } from './chi-squared.ts'
import { Dice } from './dice.ts'
import { draft, lottery, pool, roundedProofBytes, rounding } from './rounded-proof.ts'
import { ceremonyOf, chainsFor, drawRecord, freeze, people, withRound } from './world.ts'

const DRAWS = 20_000
const { document } = freeze(pool, draft, lottery, { rounding })

/** p-value of how often each member sits, one member of each panel counted, against the document's chances. */
function membersOf(drawn: (dice: Dice) => readonly string[], dice: Dice): number {
  const labels = document.members.flat()
  const counts = labels.map(() => 0)
  for (let i = 0; i < DRAWS; i++) counts[labels.indexOf(dice.pick(drawn(dice)))]!++
  const expected = document.chances.flatMap((chance, t) => {
    const [numerator, denominator] = chance.split('/').map(Number) as [number, number]
    return document.members[t]!.map(() => (DRAWS * numerator) / denominator / document.size)
  })
  return fit(counts, expected)
}

const engine = (dice: Dice) => draw(document, dice.digest(), '').seats.map(seat => seat.label)

/** Which way flow is pushed is a coin toss, whatever the expectations are. */
function tossed(dice: Dice): readonly string[] {
  const instance = instanceOf(document)
  const counts = roundPanel(instance, coarsen(instance, rounding.family)!, lottery.outcomes[0]!.counts, bound =>
    dice.below(2) === 0 ? 0n : bound - 1n,
  )
  return counts.flatMap((count, t) => dice.shuffled(document.members[t]!).slice(0, count))
}

test('20,000 draws with rounding: members sit as often as the document says, every panel obeys every rule, and the twin that tosses coins is rejected', () => {
  const rowsOf = new Map(document.members.flatMap((labels, t) => labels.map(label => [label, document.types[t]!.rows] as const)))
  const p = membersOf(dice => {
    const panel = engine(dice)
    document.rows.forEach(({ key, lo, hi }, r) => {
      const count = panel.filter(label => rowsOf.get(label)!.includes(r)).length
      assert.ok(count >= lo && count <= hi, `${key}: ${count}`)
    })
    return panel
  }, new Dice(71))
  assert.ok(p > 0.001, `p = ${p}`)
  const twin = membersOf(tossed, new Dice(72))
  assert.ok(twin < 0.001, `twin: p = ${twin}`)
})

test('engine and verifier, written apart, round random pools alike', async () => {
  const solver = await loadSolver()
  const dice = new Dice(73)
  let rounded = 0
  for (let world = 0; world < 30; world++) {
    const crowd = people(30 + dice.below(60), i => ({ employer: dice.below(14), county: i % 3 }))
    const some = rowPerValue(
      crowd.filter(() => dice.below(3) === 0),
      'county',
      { lo: 0, hi: 3 },
    ).map(row => ({ ...row, key: `some-${row.key}` }))
    const rows = [...some.slice(0, 1), ...rowPerValue(crowd, 'employer', { lo: 0, hi: 1 + dice.below(2) })]
    const made = toInstance(crowd, { size: 3, rows, roles: [] })
    const family = familiesOf(made.instance)[0]!
    const solution = solveCoarse(made.instance, family, solver)
    if (!solution) continue
    rounded++
    const frozen = freeze(crowd, made, solution.lottery, { rounding: { family }, certificate: solution.certificate }).document
    assert.deepEqual(checkDocument(frozen), [])
    for (let i = 0; i < 40; i++) {
      const seed = dice.digest()
      const { pick, outcome, seats, reserves } = draw(frozen, seed, '')
      assert.deepEqual(redraw(frozen as never, seed, ''), { pick, outcome, seats, reserves })
    }
  }
  assert.ok(rounded >= 10, `${rounded} of 30 were rounded`)
})

test('a large pool with loose employers is drawn by rounding from end to end: the worker leaves them out, the verifier finds every rule kept', async () => {
  const dice = new Dice(74)
  const crowd = people(2400, () => ({ employer: dice.below(600), enterprise: dice.below(2), senior: dice.below(3) }))
  const rules = { key: 'senior', lo: 3, hi: 7 }
  const rows = [
    rowWhere(crowd, rules, member => member.attributes.senior === 0),
    rowWhere(crowd, { key: 'enterprises', lo: 3, hi: 7 }, member => member.attributes.enterprise === 1),
    ...rowPerValue(crowd, 'employer', { lo: 0, hi: 1 }),
  ]
  const named = crowd.map((member, i) => (i === 7 ? { ...member, namedTo: '' } : member))
  const made = toInstance(named, { size: 7, rows, roles: [{ key: 'chief', seats: 1, qualified: rows[0]!.members }] })
  const answer = await makeLottery(made.instance)
  assert.ok('lottery' in answer && answer.rounding)
  const own = made.instance.types.find(type => type.named > 0)!.rows
  const employers = made.instance.rows.filter(row => row.key.startsWith('employer:')).length
  assert.equal(answer.rounding.family.length, employers - 1, 'the employer of the named member stays in the lottery')
  assert.ok(!answer.rounding.family.some(row => own.includes(row)))
  const frozen = freeze(named, made, answer.lottery, answer).document
  assert.deepEqual(checkDocument(frozen), [])
  const drawn = drawRecord(frozen, ceremonyOf(frozen, chainsFor(frozen, 'large')))
  const left = { ...drawn, departures: [{ seat: 3, cause: 'DECLINED' as const, log: '' }] }
  const report = verify(Buffer.from(proofText(withRound(left, replace(left, undefined, [])))))
  assert.ok(report.verdict === 'ACCEPTED', JSON.stringify(report))
  assert.equal(report.fairness, 'PROVEN')
})

/** What a verifier says of the proof of a document that was changed before it was frozen. */
function verdictOf(changes: Parameters<typeof roundedProofBytes>[0], made = draft) {
  const report = verify(Buffer.from(roundedProofBytes(changes, made)))
  assert.ok(report.verdict !== 'REFUSED')
  return [report.verdict, report.checks.find(check => !check.passed)?.name]
}

test('the verifier re-runs the rounding, and rejects a family that is tight, out of order, or leaves a rule out', () => {
  assert.deepEqual(verdictOf({}), ['ACCEPTED', undefined])
  const text = roundedProofBytes()
  const proof = JSON.parse(text) as { document: DrawDocument; result: { seats: { label: string }[] } }
  const outside = proof.document.members.flat().find(label => !proof.result.seats.some(seat => seat.label === label))!
  const other = text
    .replaceAll(proof.result.seats[0]!.label, 'x')
    .replaceAll(outside, proof.result.seats[0]!.label)
    .replaceAll('x', outside)
  assert.notEqual(verify(Buffer.from(other)).verdict, 'ACCEPTED')

  const { family } = rounding
  assert.deepEqual(checkDocument({ ...document, rounding: { family: family.toReversed() } }), [{ code: 'ROUNDING_WRONG', details: {} }])
  assert.deepEqual(checkDocument({ ...document, rounding: { family: family.slice(1) } }).length > 0, true)
  const hi = (key: string) => document.rows.map(row => (row.key === key ? { ...row, hi: 0 } : row))
  assert.deepEqual(checkDocument({ ...document, rows: hi('employer:2') }), [{ code: 'ROUNDING_WRONG', details: { row: 'employer:2' } }])
  const tight = { ...draft, instance: { ...draft.instance, rows: hi('employer:2') } }
  assert.deepEqual(verdictOf({}, tight), ['REJECTED', 'RULES'])
  const employerTwo = document.rows.findIndex(row => row.key === 'employer:2')
  const types = draft.instance.types.map(type =>
    type.rows.includes(employerTwo) ? type : { ...type, rows: [...type.rows, employerTwo].sort() },
  )
  const crossing = types.findIndex((type, t) => type !== draft.instance.types[t])
  const across = {
    ...draft,
    instance: { ...draft.instance, types: types.map((type, t) => (t === crossing ? type : draft.instance.types[t]!)) },
  }
  assert.throws(() => roundedProofBytes({}, across), { code: 'ROUNDING_WRONG' })
  assert.equal(familyFits({ ...document, types: across.instance.types } as never), false)
  assert.equal(familyFits({ ...document, roles: [{ key: 'chief', row: family[0]!, seats: 1 }] } as never), false)
})

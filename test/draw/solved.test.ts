import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkDocument } from '../../api/draw/check-document.ts'
import { fractionText } from '../../api/draw/fraction.ts'
import { proofText } from '../../api/draw/proof.ts'
import { loadSolver } from '../../api/solve/highs.ts'
import { solve } from '../../api/solve/solve.ts'
import { verify } from '../../client-sdk/verify/verify.ts'
import { Dice } from './dice.ts'
import { ceremonyOf, chainsFor, drawRecord, freeze, randomDraft } from './world.ts'

test('solved, frozen, drawn and verified: on every draw the certificate leaves at most a millionth between the least chance and its bound', async () => {
  const solver = await loadSolver()
  const dice = new Dice(101)
  let unequal = 0
  for (let i = 0; i < 150; i++) {
    const { pool, draft } = randomDraft(dice)
    const weighted = dice.below(3) > 0
    const types = draft.instance.types.map(type => ({ ...type, weight: weighted ? 1 : 1 + dice.below(3) }))
    const instance = { ...draft.instance, types }
    const solution = solve(instance, solver)
    assert.ok(solution.kind === 'solution')
    const { document } = freeze(pool, { ...draft, instance }, solution.lottery, { certificate: solution.certificate }, dice)
    assert.deepEqual(checkDocument(document), [])
    const report = verify(Buffer.from(proofText(drawRecord(document, ceremonyOf(document, chainsFor(document, String(i)))))))
    assert.ok(report.verdict === 'ACCEPTED', JSON.stringify(report))
    assert.deepEqual([report.fairness, report.bound], ['PROVEN', fractionText(solution.bound)])
    if (new Set(document.chances).size > 1) unequal++
  }
  assert.ok(unequal > 50, `${unequal}`)
})

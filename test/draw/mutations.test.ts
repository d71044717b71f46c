import assert from 'node:assert/strict'
import { test } from 'node:test'
import { proofText } from '../../api/draw/proof.ts'
import { replace } from '../../api/draw/replacement.ts'
import { verify } from '../../client-sdk/verify/verify.ts'
import { Dice } from './dice.ts'
import { roundedProofBytes } from './rounded-proof.ts'
import { ceremonyOf, chainsFor, drawRecord, freeze, linksAt, randomDraft, randomLottery, withRound } from './world.ts'

/** Proof files with roles, skip lists, links and a public value. */
function proofs(count: number): Buffer[] {
  const dice = new Dice(21)
  return Array.from({ length: count }, () => {
    const { pool, draft, panels } = randomDraft(dice)
    const publicValue = { source: 'drand:quicknet:4711', dueAt: '2026-03-04T13:00:00.000Z' }
    const { document } = freeze(pool, draft, randomLottery(panels, dice), { reserves: 0, publicValue }, dice)
    const chains = chainsFor(document, 'mutations')
    const record = drawRecord(document, ceremonyOf(document, chains, 'c0ffee'))
    const others = document.members.flat().filter(label => !record.result.seats.some(seat => seat.label === label))
    const skips = others.slice(0, 1).map(label => ({ label, cause: 'BUSY' as const, log: 'log:17' }))
    const departed = { ...record, departures: [{ seat: 1, cause: 'DECLINED' as const, log: 'log:18' }] }
    const waiting = withRound(departed, replace(departed, undefined, skips))
    return Buffer.from(proofText(withRound(waiting, replace(waiting, linksAt(chains, 1), skips))))
  })
}

test('of 10,000 proof files with one byte changed none is accepted', t => {
  const dice = new Dice(22)
  const sound = [...proofs(20), Buffer.from(roundedProofBytes()), Buffer.from(roundedProofBytes({ reserves: 5 }))]
  for (const file of sound) assert.equal(verify(file).verdict, 'ACCEPTED')
  const answers = { ACCEPTED: 0, REJECTED: 0, REFUSED: 0 }
  for (let i = 0; i < 10_000; i++) {
    const file = Buffer.from(dice.pick(sound))
    const at = dice.below(file.length)
    // Half the changes stay within the alphabet of the file, so that they are not caught by its form alone.
    const other = i % 2 === 0 ? dice.below(256) : file[dice.below(file.length)]!
    file[at] = other === file[at] ? other ^ 1 : other
    answers[verify(file).verdict]++
  }
  t.diagnostic(JSON.stringify(answers))
  assert.equal(answers.ACCEPTED, 0)
  assert.ok(answers.REJECTED > 1500, `only ${answers.REJECTED} mutations went past the form of the file`)
})

test('a verifier that skips one check would accept mutations: the test can fail', () => {
  const dice = new Dice(23)
  const sound = proofs(5)
  const careless = (file: Buffer) => {
    const report = verify(file)
    return 'checks' in report && report.checks.slice(0, 9).every(check => check.passed)
  }
  let accepted = 0
  for (let i = 0; i < 2000; i++) {
    const original = dice.pick(sound)
    const file = Buffer.from(original)
    file[dice.below(file.length)] = file[dice.below(file.length)]!
    if (!file.equals(original) && careless(file)) accepted++
  }
  assert.ok(accepted > 20, `${accepted}`)
})

import assert from 'node:assert/strict'
import { generateKeyPairSync, hash, sign } from 'node:crypto'
import { test } from 'node:test'
import { chainOf, type HolderPart, holderCommitment, linkSeed, opens, seedOf } from '../../api/draw/ceremony.ts'
import { checkDocument } from '../../api/draw/check-document.ts'
import { commitmentOf } from '../../api/draw/document.ts'
import { DrawFault, type DrawFaultCode } from '../../api/draw/fault.ts'
import { proofText } from '../../api/draw/proof.ts'
import type { DrawRecord } from '../../api/draw/record.ts'
import { replace } from '../../api/draw/replacement.ts'
import { toInstance } from '../../api/draw/to-instance.ts'
import { uniformLottery } from '../../api/draw/uniform-lottery.ts'
import { signatureHolds } from '../../client-sdk/verify/ed25519.ts'
import { sha512 } from '../../client-sdk/verify/sha512.ts'
import { verify } from '../../client-sdk/verify/verify.ts'
import { Dice } from './dice.ts'
import { ceremonyOf, chainsFor, drawRecord, type FreezeChoice, freeze, keys, linksAt, people, signed, withRound } from './world.ts'

const fault = (code: DrawFaultCode) => (error: unknown) => error instanceof DrawFault && error.code === code
const pool = people(8)
const draft = toInstance(pool, { size: 3, rows: [], roles: [] })
const frozen = (choice: FreezeChoice = {}) => freeze(pool, draft, uniformLottery(draft.instance), { reserves: 0, ...choice }).document
const announced = { publicValue: { source: 'drand:quicknet:4711', dueAt: '2026-03-04T13:00:00.000Z' } }
const report = (record: DrawRecord) => {
  const answer = verify(Buffer.from(proofText(record)))
  assert.ok(answer.verdict !== 'REFUSED')
  return {
    verdict: answer.verdict,
    trust: answer.trust,
    missing: answer.missingReveals,
    failed: answer.checks.filter(one => !one.passed)[0]?.name,
  }
}
const silent = (part: HolderPart): HolderPart => ({ ...part, reveal: '' })

test('a chain belongs to one draw, attempt and holder: a copied or reused head opens nothing', () => {
  const attempt = { drawId: 'draw-1', attempt: 1 }
  const secret = 'ab'.repeat(32)
  const chain = chainOf(attempt, 'OFFICER', 3, secret)
  assert.equal(chain.length, 4)
  assert.ok(opens(attempt, 'OFFICER', chain[3]!, chain[2]!, 1))
  assert.ok(opens(attempt, 'OFFICER', chain[3]!, secret, 3))
  assert.ok(!opens(attempt, 'SUPERVISOR', chain[3]!, chain[2]!, 1))
  assert.ok(!opens({ ...attempt, attempt: 2 }, 'OFFICER', chain[3]!, chain[2]!, 1))
  assert.ok(!opens({ ...attempt, drawId: 'draw-2' }, 'OFFICER', chain[3]!, chain[2]!, 1))
  assert.ok(!opens(attempt, 'OFFICER', chain[3]!, 'not a digest', 1))
})

test('the seed needs different heads, commitments to this document, and reveals that open them', () => {
  const document = frozen()
  const chains = chainsFor(document, 's')
  const sound = ceremonyOf(document, chains)
  assert.match(seedOf(document, sound), /^[0-9a-f]{64}$/)
  assert.throws(() => seedOf(document, { ...sound, supervisor: sound.officer }), fault('HEADS_EQUAL'))
  const swapped = { ...sound, officer: { ...sound.officer, commitment: sound.supervisor.commitment } }
  assert.throws(() => seedOf(document, swapped), fault('COMMITMENT_WRONG'))
  // A commitment made before the document's hash was known cannot name it.
  const early = holderCommitment(document, 'OFFICER', '00'.repeat(32), sound.officer.head)
  assert.throws(() => seedOf(document, { ...sound, officer: { ...sound.officer, commitment: early } }), fault('COMMITMENT_WRONG'))
  const other = { ...sound, officer: { ...sound.officer, reveal: chains.OFFICER[0]! } }
  assert.throws(() => seedOf(document, other), fault('REVEAL_WRONG'))
  assert.throws(() => seedOf({ ...document, reserves: 1 }, sound), fault('COMMITMENT_WRONG'))
})

test('a public value is used exactly when it was announced', () => {
  const [quiet, loud] = [frozen(), frozen(announced)]
  assert.throws(() => seedOf(quiet, ceremonyOf(quiet, chainsFor(quiet, 's'), '4')), fault('PUBLIC_VALUE_UNANNOUNCED'))
  assert.throws(() => seedOf(loud, ceremonyOf(loud, chainsFor(loud, 's'))), fault('PUBLIC_VALUE_MISSING'))
  const seeds = ['4', '5'].map(value => seedOf(loud, ceremonyOf(loud, chainsFor(loud, 's'), value)))
  assert.notEqual(seeds[0], seeds[1])
})

test('a missing reveal is replaced by a constant and shown; with nothing secret left there is no seed', () => {
  const document = frozen(announced)
  const ceremony = ceremonyOf(document, chainsFor(document, 's'), 'c0ffee')
  const full = drawRecord(document, ceremony)
  const one = drawRecord(document, { ...ceremony, officer: silent(ceremony.officer) })
  const none = drawRecord(document, { ...ceremony, officer: silent(ceremony.officer), supervisor: silent(ceremony.supervisor) })
  assert.equal(new Set([full.seed, one.seed, none.seed]).size, 3)
  assert.deepEqual(report(full), { verdict: 'ACCEPTED', trust: 'PUBLIC_VALUE', missing: [], failed: undefined })
  assert.deepEqual(report(one), { verdict: 'ACCEPTED', trust: 'PUBLIC_VALUE', missing: ['OFFICER'], failed: undefined })
  assert.deepEqual(report(none), { verdict: 'ACCEPTED', trust: 'PUBLIC_VALUE', missing: ['OFFICER', 'SUPERVISOR'], failed: undefined })
  const quiet = frozen()
  const both = ceremonyOf(quiet, chainsFor(quiet, 's'))
  const supervised = { ...both, officer: silent(both.officer) }
  const nothing = { ...supervised, supervisor: silent(both.supervisor) }
  assert.throws(() => seedOf(quiet, nothing), fault('NO_SECRET'))
  const record = drawRecord(quiet, supervised)
  assert.deepEqual(report(record), { verdict: 'ACCEPTED', trust: 'OPERATOR_TRUSTED', missing: ['OFFICER'], failed: undefined })
  assert.equal(report({ ...record, ceremony: nothing }).failed, 'REVEALS')
})

test('where the holders keep the secrets, both sign their commitments with the keys the document names', () => {
  const document = frozen({ custody: 'HOLDERS', keys })
  assert.deepEqual(checkDocument(document), [])
  assert.deepEqual(checkDocument({ ...document, keys: undefined }), [{ code: 'KEYS_WRONG', details: { custody: 'HOLDERS' } }])
  const unsigned = ceremonyOf(document, chainsFor(document, 's'))
  const record = drawRecord(document, signed(unsigned))
  assert.equal(report(record).verdict, 'ACCEPTED')
  assert.throws(() => seedOf(document, unsigned), fault('SIGNATURE_WRONG'))
  const { officer, supervisor } = record.ceremony
  const crossed = { ...record.ceremony, officer: { ...officer, signature: supervisor.signature } }
  assert.throws(() => seedOf(document, crossed), fault('SIGNATURE_WRONG'))
  assert.equal(report({ ...record, ceremony: crossed }).failed, 'SIGNATURES')
  assert.equal(report({ ...record, ceremony: unsigned }).failed, 'SIGNATURES')
  const server = frozen()
  assert.throws(() => seedOf(server, signed(ceremonyOf(server, chainsFor(server, 's')))), fault('SIGNATURE_WRONG'))
})

test("the verifier's own Ed25519 and SHA-512 agree with the platform's", () => {
  const dice = new Dice(91)
  for (let length = 0; length < 300; length += 7) {
    const message = Buffer.from(Array.from({ length }, () => dice.below(256)))
    assert.equal(Buffer.from(sha512(message)).toString('hex'), hash('sha512', message, 'hex'))
    const { publicKey, privateKey } = generateKeyPairSync('ed25519')
    const key = Buffer.from(publicKey.export({ format: 'jwk' }).x!, 'base64url')
    const signature = sign(null, message, privateKey)
    assert.equal(signatureHolds(key, message, signature), true)
    signature[dice.below(64)]! ^= 1 << dice.below(8)
    assert.equal(signatureHolds(key, message, signature), false)
  }
  // S + order signs the same in careless verifiers.
  assert.equal(signatureHolds(new Uint8Array(32), new Uint8Array(0), new Uint8Array(64).fill(255)), false)
})

test('links open in order, from both chains, until they are used up', () => {
  const document = frozen({ chainLength: 3 })
  const chains = chainsFor(document, 's')
  const drawn = drawRecord(document, ceremonyOf(document, chains))
  const leave = (record: DrawRecord, seat: number) => {
    const departed = { ...record, departures: [{ seat, cause: 'DECLINED' as const, log: 'log:1' }] }
    return withRound(departed, replace(departed, undefined, []))
  }
  const waiting = leave(drawn, 1)
  assert.throws(() => replace(waiting, linksAt(chains, 2), []), fault('LINK_WRONG'))
  assert.throws(() => replace(waiting, { ...linksAt(chains, 1), officer: chains.SUPERVISOR.at(-3)! }, []), fault('LINK_WRONG'))
  const once = withRound(waiting, replace(waiting, linksAt(chains, 1), []))
  assert.throws(() => replace(once, linksAt(chains, 2), []), fault('NOTHING_VACANT'))
  const again = leave(once, 2)
  assert.throws(() => replace(again, linksAt(chains, 1), []), fault('LINK_WRONG'))
  const twice = withRound(again, replace(again, linksAt(chains, 2), []))
  assert.equal(report(twice).verdict, 'ACCEPTED')
  const last = leave(twice, 3)
  assert.throws(() => replace(last, linksAt(chains, 2), []), fault('CHAIN_USED_UP'))
  assert.equal(new Set([linkSeed(drawn.seed, 1, ...both(chains, 1)), linkSeed(drawn.seed, 2, ...both(chains, 1))]).size, 2)
})

const both = (chains: Parameters<typeof linksAt>[0], index: number) => {
  const { officer, supervisor } = linksAt(chains, index)
  return [officer, supervisor] as const
}

test('a round refuses departures and skips that make no sense', () => {
  const document = frozen()
  const record = drawRecord(document, ceremonyOf(document, chainsFor(document, 's')))
  const leaving = (...seats: number[]) => ({ ...record, departures: seats.map(seat => ({ seat, cause: 'BUSY' as const, log: '' })) })
  const skip = (label: string) => [{ label, cause: 'BUSY' as const, log: '' }]
  assert.throws(() => replace(record, undefined, []), fault('NOTHING_VACANT'))
  assert.throws(() => replace(leaving(4), undefined, []), fault('SEAT_UNKNOWN'))
  assert.throws(() => replace(leaving(2, 2), undefined, []), fault('SEAT_VACANT'))
  assert.throws(() => replace(leaving(1), undefined, skip('f'.repeat(64))), fault('MEMBER_UNKNOWN'))
  assert.throws(() => replace(leaving(1), undefined, skip(record.result.seats[1]!.label)), fault('MEMBER_SEATED'))
  const [label] = document.members.flat().filter(one => !record.result.seats.some(seat => seat.label === one))
  assert.throws(() => replace(leaving(1), undefined, [...skip(label!), ...skip(label!)]), fault('MEMBER_TWICE'))
})

test('the commitment is the hash of the whole document: any change of it is another draw', () => {
  const commitments = [
    frozen(),
    frozen({ attempt: 2 }),
    frozen({ chainLength: 7 }),
    frozen(announced),
    frozen({ custody: 'HOLDERS', keys }),
  ].map(commitmentOf)
  assert.equal(new Set(commitments).size, 5)
})

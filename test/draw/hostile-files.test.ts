import assert from 'node:assert/strict'
import { test } from 'node:test'
import { proofText } from '../../api/draw/proof.ts'
import { toInstance } from '../../api/draw/to-instance.ts'
import { verify } from '../../client-sdk/verify/verify.ts'
import { Dice } from './dice.ts'
import { ceremonyOf, chainsFor, drawRecord, enumeratePanels, freeze, people, randomLottery } from './world.ts'

const pool = people(12)
const draft = toInstance(pool, { size: 3, rows: [], roles: [{ key: 'chief', seats: 1 }] })
const { document } = freeze(pool, draft, randomLottery(enumeratePanels(draft.instance), new Dice(31)))
const sound = proofText(drawRecord(document, ceremonyOf(document, chainsFor(document, 'hostile'))))

const verdict = (file: string | Uint8Array) => {
  const report = verify(typeof file === 'string' ? Buffer.from(file) : file)
  return report.verdict === 'REFUSED' ? report.reason : report.verdict
}
const changed = (change: (proof: Record<string, unknown> & { document: Record<string, unknown> }) => void) => {
  const proof = JSON.parse(sound)
  change(proof)
  return JSON.stringify(proof)
}

test('a sound file is accepted; truncated at any byte it is refused as truncated', () => {
  assert.equal(verdict(sound), 'ACCEPTED')
  for (let length = 0; length < sound.length; length += 7) assert.equal(verdict(sound.slice(0, length)), 'TRUNCATED')
})

test('too large, another version, another spelling, another form: each has its reason, in both languages', () => {
  assert.equal(verdict(new Uint8Array(32 * 1024 * 1024 + 1)), 'TOO_LARGE')
  assert.equal(verdict(changed(proof => Object.assign(proof, { protocol: 'jiangku-draw/2' }))), 'OTHER_PROTOCOL')
  assert.equal(verdict(` ${sound}`), 'NOT_CANONICAL')
  assert.equal(verdict(JSON.stringify(JSON.parse(sound), null, 1)), 'NOT_CANONICAL')
  assert.equal(verdict(sound.replace('{"ceremony"', '{"seed":"x","ceremony"')), 'NOT_CANONICAL')
  assert.equal(verdict(`\ufeff${sound}`), 'MALFORMED')
  assert.equal(verdict(new Uint8Array([0xff, 0xfe])), 'MALFORMED')
  assert.equal(verdict('null'), 'MALFORMED')
  assert.equal(verdict('[]'), 'MALFORMED')
  assert.equal(verdict('{"protocol":"jiangku-draw/1"}'), 'MALFORMED')
  assert.equal(verdict(changed(proof => Object.assign(proof, { note: 'x' }))), 'MALFORMED')
  assert.equal(verdict(changed(proof => delete proof.seed)), 'MALFORMED')
  const report = verify(Buffer.from(sound.slice(0, 100)))
  assert.deepEqual(report, {
    verdict: 'REFUSED',
    reason: 'TRUNCATED',
    zh: '证明文件不完整：内容在中途结束。',
    en: 'The proof file is truncated: it ends before its content does.',
  })
})

test('every value of a proof may be replaced by nonsense without an exception or an acceptance', () => {
  const nonsense = [
    null,
    true,
    -1,
    0.5,
    1e308,
    2 ** 53 - 1,
    '',
    '0/1',
    '1/0',
    'f'.repeat(64),
    [],
    {},
    [[]],
    { __proto__: null },
    '\ud800',
    'x'.repeat(1e4),
  ]
  const visit = (value: unknown, path: readonly (string | number)[]): void => {
    for (const other of nonsense) {
      const proof = JSON.parse(sound)
      let place = proof
      for (const step of path.slice(0, -1)) place = place[step]
      if (JSON.stringify(place[path.at(-1)!]) === JSON.stringify(other)) continue
      place[path.at(-1)!] = other
      assert.notEqual(verdict(JSON.stringify(proof)), 'ACCEPTED', path.join('.'))
    }
    if (typeof value === 'object') {
      for (const [key, child] of Object.entries(value as object)) if (Number(key) > 2 === false) visit(child, [...path, key])
    }
  }
  for (const [key, value] of Object.entries(JSON.parse(sound))) visit(value, [key])
})

test('deep nesting and work without end are refused', () => {
  assert.equal(verdict('['.repeat(100_000) + ']'.repeat(100_000)), 'MALFORMED')
  const deep = `{"a":`.repeat(50_000)
  assert.equal(verdict(deep), 'TRUNCATED')
  const certificate = changed(proof => Object.assign(proof.document, { certificate: { prices: [1], proof: 0 } }))
  assert.equal(verdict(certificate.replace('"proof":0', `"proof":${'{"below":'.repeat(20_000)}1${'}'.repeat(20_000)}`)), 'MALFORMED')
  const digest = 'a'.repeat(64)
  const round = { departures: [], links: { officer: digest, supervisor: digest }, seats: [], skips: [], skipsHash: digest }
  const many = Array.from({ length: 3000 }, (_, i) => i.toString(16).padStart(64, '0'))
  const costly = changed(
    proof => Object.assign(proof, { rounds: new Array(9000).fill(round) }) && Object.assign(proof.document, { members: [many] }),
  )
  assert.equal(verdict(costly), 'TOO_COSTLY')
})

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { canonicalJson } from '../../api/draw/canonical-json.ts'
import { chainOf, holderCommitment, linkSeed, missingReveal } from '../../api/draw/ceremony.ts'
import * as certificates from '../../api/draw/certificate.ts'
import type { DrawDocument } from '../../api/draw/document.ts'
import { draw } from '../../api/draw/draw.ts'
import { fractionText, readFraction } from '../../api/draw/fraction.ts'
import { saltedLabel } from '../../api/draw/label.ts'
import { merklePath, merkleRoot, merkleTree } from '../../api/draw/merkle.ts'
import { rank } from '../../api/draw/ranking.ts'
import { skipsHash } from '../../api/draw/record.ts'
import { Stream } from '../../api/draw/stream.ts'
import { plainHash, type Tag, taggedHash } from '../../api/draw/tagged-hash.ts'
import { fourBytes, fromHex, hashOf, hashOfText, utf8 } from '../../client-sdk/verify/bytes.ts'
import { publicValueFits } from '../../client-sdk/verify/ceremony.ts'
import { provenBound } from '../../client-sdk/verify/certificate.ts'
import { drawClassic, verifyClassic } from '../../client-sdk/verify/classic.ts'
import { uniformSource } from '../../client-sdk/verify/counter.ts'
import { verifyEntry } from '../../client-sdk/verify/entry.ts'
import { ranked, redraw } from '../../client-sdk/verify/panel.ts'
import { poolRoot } from '../../client-sdk/verify/pool.ts'
import type { DrawDocument as ReadDocument } from '../../client-sdk/verify/proof-file.ts'
import { writeShare } from '../../client-sdk/verify/shares.ts'
import { spelling } from '../../client-sdk/verify/spelling.ts'
import { verify } from '../../client-sdk/verify/verify.ts'
import type { Answer } from '../answers.ts'
import { keyAgain, selectAgain } from './classic-twin.ts'
import { proofBytes } from './reference-proof.ts'
import { roundedProofBytes } from './rounded-proof.ts'

const page = readFileSync(new URL('../../docs/draw-protocol.md', import.meta.url), 'utf8')
const blocks = new Map([...page.matchAll(/```json vector (\w+)\n([\s\S]*?)\n```/g)].map(([, name, text]) => [name!, text!]))
const used = new Set<string>()

/** The test vector of a name, from the protocol's page. */
function vector(name: string): Answer {
  used.add(name)
  return JSON.parse(blocks.get(name)!)
}

/** A document of which only what a draw reads is set: one certain outcome. */
function certain(parts: Pick<DrawDocument, 'members' | 'roles' | 'types'>, panel: readonly number[]): DrawDocument & ReadDocument {
  return {
    ...({} as DrawDocument & ReadDocument),
    ...parts,
    size: panel.length,
    reserves: 0,
    named: [],
    lottery: { total: 1000, outcomes: [{ weight: 1000, panel }] },
  }
}

test('§1 canonical JSON', () => {
  const { value, text, sha256 } = vector('canonical')
  assert.deepEqual([canonicalJson(value), spelling(value)], [text, text])
  assert.deepEqual([plainHash(text), hashOfText(text)], [sha256, sha256])
})

test('§2 tagged hashes', () => {
  for (const { tag, parts, hash } of vector('hash')) {
    assert.equal(taggedHash(tag as Tag, ...parts.map((part: string) => Buffer.from(part, 'hex'))), hash)
    assert.equal(hashOf(tag, parts.map(fromHex)), hash)
  }
})

test('§3 labels and §5 pool entries', () => {
  const { drawId, attempt, memberId, salt, label } = vector('label')
  assert.equal(saltedLabel(drawId, attempt, memberId, salt), label)
  assert.equal(hashOf('label', [utf8(drawId), fourBytes(attempt), utf8(memberId), fromHex(salt)]), label)
  const entry = vector('entry')
  assert.equal(verifyEntry(entry), true)
  assert.equal(saltedLabel(entry.drawId, entry.attempt, entry.memberId, entry.salt), entry.label)
})

test('§5 Merkle root and paths', () => {
  const { leaves, root, paths } = vector('merkle')
  const tree = merkleTree(leaves)
  assert.equal(merkleRoot(tree), root)
  leaves.forEach((_: unknown, i: number) => {
    assert.deepEqual(merklePath(tree, i), paths[i])
  })
  const members = leaves.map(({ label }: { label: string }) => [label])
  const chances = leaves.map(({ chance }: { chance: string }) => chance)
  assert.equal(poolRoot({ ...certain({ members, roles: [], types: [] }, []), chances }), root)
})

test('§6 chains, commitments and seeds', () => {
  const { drawId, attempt, chainLength, commitment, officer, supervisor, publicValue, seed, seedWithoutOfficer, link1, linkedTo } =
    vector('ceremony')
  const parts = [
    ['OFFICER', officer],
    ['SUPERVISOR', supervisor],
  ] as const
  for (const [holder, part] of parts) {
    assert.deepEqual(chainOf({ drawId, attempt }, holder, chainLength, part.chain[0]), part.chain)
    for (const [i, value] of part.chain.slice(1).entries()) {
      assert.equal(hashOf('chain', [utf8(drawId), fourBytes(attempt), utf8(holder), fromHex(part.chain[i])]), value)
    }
    assert.equal(holderCommitment({ drawId, attempt }, holder, commitment, part.chain.at(-1)), part.commitment)
    assert.deepEqual([missingReveal(holder), hashOf('missing', [utf8(holder)])], [part.missing, part.missing])
  }
  const seedFrom = (reveal: string) => {
    const digests = [commitment, officer.commitment, supervisor.commitment, reveal, supervisor.chain.at(-2)].map(fromHex)
    return hashOf('seed', [...digests, utf8(publicValue), fourBytes(attempt)])
  }
  assert.deepEqual([seedFrom(officer.chain.at(-2)), seedFrom(officer.missing)], [seed, seedWithoutOfficer])
  assert.equal(linkSeed(linkedTo, 1, officer.chain.at(-3), supervisor.chain.at(-3)), link1)
})

test('§7 streams and members, §9 ranks', () => {
  const { seed, purpose, firstBlock, bounds, values } = vector('stream')
  const [ours, theirs] = [new Stream(seed, purpose), uniformSource(seed, purpose)]
  assert.equal(hashOf('stream', [fromHex(seed), utf8(purpose), fourBytes(0)]), firstBlock)
  assert.deepEqual(
    bounds.map((bound: string) => String(ours.belowBig(BigInt(bound)))),
    values,
  )
  assert.deepEqual(
    bounds.map((bound: string) => String(theirs(BigInt(bound)))),
    values,
  )

  const chosen = vector('members')
  const long = (short: string) => short.repeat(32)
  const types = Array.from({ length: chosen.type + 1 }, () => ({ people: 1, named: 0, rows: [], weight: 1 }))
  const members = types.map((_, t) => (t === chosen.type ? chosen.labels.map(long) : [`${t}`.padStart(64, 'f')]))
  const document = certain({ members, roles: [], types }, new Array(chosen.wanted).fill(chosen.type))
  for (const { seats } of [draw(document, chosen.seed, ''), redraw(document, chosen.seed, '')]) {
    assert.deepEqual(seats.map(seat => seat.label).sort(), chosen.members.map(long).sort())
  }

  const { seed: fixed, weights, cases, none } = vector('ball')
  const balls = {
    ...certain({ members: [['a'.repeat(64)], ['b'.repeat(64)], ['c'.repeat(64)]], roles: [], types: [0, 1, 2].map(() => types[0]!) }, [0]),
    publicValue: { source: '摇号机', dueAt: '2026-03-04T01:00:00.000Z' },
    revealBy: '2026-03-03T01:00:00.000Z',
    lottery: { total: 1000, outcomes: weights.map((weight: number, type: number) => ({ weight, panel: [type] })) },
  }
  const fits = (publicValue: string) => publicValueFits({ document: balls, ceremony: { publicValue } } as never)
  for (const { publicValue, pick, outcome } of cases) {
    for (const drawn of [draw(balls, fixed, publicValue), redraw(balls, fixed, publicValue)])
      assert.deepEqual([drawn.pick, drawn.outcome, drawn.seats[0]!.label], [pick, outcome, 'abc'[outcome]!.repeat(64)])
    assert.equal(fits(publicValue), true)
  }
  for (const publicValue of none) {
    assert.throws(() => draw(balls, fixed, publicValue), { code: 'BALL_UNKNOWN' })
    assert.equal(fits(publicValue), false, publicValue)
  }

  const order = vector('rank')
  assert.deepEqual(rank(order.seed, order.labels.map(long)), order.ranked.map(long))
  assert.deepEqual(ranked(order.seed, order.labels.map(long)), order.ranked.map(long))
})

test('§8 roles', () => {
  const { seed, roles, rowsOfTypes, typesOfMembers, assigned } = vector('roles')
  const labels: string[] = typesOfMembers.map((_: number, i: number) => `${i}`.padStart(64, '0'))
  const members = rowsOfTypes.map((_: unknown, t: number) => labels.filter((_, i) => typesOfMembers[i] === t))
  const types = rowsOfTypes.map((rows: number[], t: number) => ({ people: members[t].length, named: 0, rows, weight: 1 }))
  const document = certain({ members, roles, types }, [...typesOfMembers].sort())
  for (const { seats } of [draw(document, seed, ''), redraw(document, seed, '')]) {
    assert.deepEqual(
      labels.map(label => roles.findIndex((role: { key: string }) => role.key === seats.find(seat => seat.label === label)!.role)),
      assigned,
    )
  }
})

test('§10 skip lists', () => {
  const { drawId, attempt, round, departures, skips, skipsHash: expected } = vector('skips')
  assert.equal(skipsHash({ drawId, attempt } as DrawDocument, round, departures, skips), expected)
  assert.equal(hashOf('skips', [utf8(drawId), fourBytes(attempt), fourBytes(round), utf8(spelling({ departures, skips })!)]), expected)
})

test('§11 a whole proof file', () => {
  used.add('proof')
  assert.equal(proofBytes(), blocks.get('proof'))
  assert.equal(verify(Buffer.from(blocks.get('proof')!)).verdict, 'ACCEPTED')
})

test('§13 a whole proof with rounding', () => {
  used.add('rounding')
  assert.equal(roundedProofBytes(), blocks.get('rounding'))
  assert.equal(verify(Buffer.from(blocks.get('rounding')!)).verdict, 'ACCEPTED')
})

test('§12 certificates', () => {
  const { document, cases } = vector('certificate')
  for (const { certificate, bound, cap } of cases) {
    const instance = cap ? { ...document, cap: readFraction(cap) } : document
    assert.equal(fractionText(certificates.provenBound(instance, certificate)!), bound)
    assert.equal(writeShare(provenBound(cap ? { ...document, cap } : document, certificate)!), bound)
  }
})

test('§14 the classic mode', () => {
  const { sources, pool, key, selected } = vector('classic')
  assert.equal(keyAgain(sources), key)
  assert.deepEqual(drawClassic({ sources, pool, wanted: selected.length }), { kind: 'SELECTED', key, selected })
  assert.deepEqual(selectAgain({ sources, pool, wanted: selected.length }), selected)
  assert.equal(verifyClassic({ sources, pool, selected }), true)
})

test('every vector of the page is checked', () => {
  assert.deepEqual([...blocks.keys()].sort(), [...used].sort())
})

import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Ceremony } from '../../api/draw/ceremony.ts'
import { checkDocument } from '../../api/draw/check-document.ts'
import { checkLottery } from '../../api/draw/check-lottery.ts'
import { proofText } from '../../api/draw/proof.ts'
import { type Cause, type DrawRecord, linksLeft, linksUsed, seatedNow } from '../../api/draw/record.ts'
import { replace } from '../../api/draw/replacement.ts'
import { verifyEntry } from '../../client-sdk/verify/entry.ts'
import type { CheckName } from '../../client-sdk/verify/report.ts'
import { verify } from '../../client-sdk/verify/verify.ts'
import { Dice } from './dice.ts'
import { ceremonyOf, chainsFor, drawRecord, freeze, linksAt, randomDraft, randomLottery, withRound } from './world.ts'

const causes: readonly Cause[] = ['DECLINED', 'CONFLICTED', 'BUSY', 'REMOVED']
const read = (text: string) => verify(Buffer.from(text))

/** A random draw with its ceremony, replacements and gaps. */
function randomRecord(dice: Dice): { record: DrawRecord; entries: readonly unknown[] } {
  const { pool, draft, panels } = randomDraft(dice)
  const lottery = randomLottery(panels, dice)
  assert.deepEqual(checkLottery(draft.instance, lottery), [])
  const announced = dice.below(2) === 0
  const { document, entries } = freeze(
    pool,
    draft,
    lottery,
    {
      drawId: `draw-${dice.next()}`,
      attempt: 1 + dice.below(3),
      chainLength: 1 + dice.below(4),
      reserves: dice.below(4),
      ...(announced && { publicValue: { source: '体彩排列5 第26051期', dueAt: '2026-03-04T13:00:00.000Z' } }),
    },
    dice,
  )
  assert.deepEqual(checkDocument(document), [])
  const chains = chainsFor(document, String(dice.next()))
  let ceremony: Ceremony = ceremonyOf(document, chains, announced ? '3 1 4 1 5' : '')
  if (announced && dice.below(3) === 0) ceremony = { ...ceremony, officer: { ...ceremony.officer, reveal: '' } }
  if (dice.below(5) === 0) ceremony = { ...ceremony, supervisor: { ...ceremony.supervisor, reveal: '' } }
  let record = drawRecord(document, ceremony)
  for (let round = dice.below(5); round > 0; round--) {
    const seated = seatedNow(record)
    const labels = document.members.flat().filter(label => !seated.includes(label))
    const skips = labels.filter(() => dice.below(5) === 0).map(label => ({ label, cause: dice.pick(causes), log: `log ${dice.below(99)}` }))
    const departures = seated.flatMap((label, i) =>
      label && dice.below(3) === 0 ? [{ seat: i + 1, cause: dice.pick(causes), log: '谢绝' }] : [],
    )
    const wantsLinks = seated.includes(undefined) && linksLeft(record) > 0 && dice.below(2) === 0
    if (wantsLinks) record = withRound(record, replace(record, linksAt(chains, linksUsed(record) + 1), skips))
    else if (departures.length > 0) record = withRound(record, replace({ ...record, departures }, undefined, skips))
  }
  return { record, entries }
}

test('engine and verifier agree on random draws with roles, named members, replacements and gaps', () => {
  const dice = new Dice(11)
  const seen = { seats: 0, gaps: 0, links: 0, named: 0, roles: 0 }
  for (let i = 0; i < 1000; i++) {
    const { record, entries } = randomRecord(dice)
    const report = read(proofText(record))
    const failed = 'checks' in report ? report.checks.filter(check => !check.passed).map(check => check.name) : report.reason
    assert.deepEqual({ i, verdict: report.verdict, failed }, { i, verdict: 'ACCEPTED', failed: [] })
    for (const entry of entries) assert.equal(verifyEntry(entry), true)
    const outcomes = record.rounds.flatMap(round => round.seats)
    seen.seats += outcomes.filter(seat => 'label' in seat).length
    seen.gaps += outcomes.filter(seat => !('label' in seat)).length
    seen.links += linksUsed(record)
    seen.named += record.document.named.length
    seen.roles += record.document.roles.length
  }
  for (const [what, count] of Object.entries(seen)) assert.ok(count > 200, `only ${count} ${what} in the sample`)
})

test('each lie about a sound draw fails the check that is made for it', () => {
  const dice = new Dice(12)
  let record: DrawRecord
  do record = randomRecord(dice).record
  while (record.rounds.length < 2 || record.rounds.every(round => round.skips.length < 2) || record.result.reserves.length < 2)
  const lies: readonly (readonly [CheckName, (proof: Proof) => void])[] = [
    ['COMMITMENT', proof => (proof.document.reserves = 0)],
    ['POOL_ROOT', proof => (proof.poolRoot = proof.commitment)],
    ['HOLDERS', proof => (proof.ceremony.officer.commitment = proof.commitment)],
    ['REVEALS', proof => (proof.ceremony.supervisor.reveal = proof.commitment)],
    ['SEED', proof => (proof.seed = proof.commitment)],
    ['OUTCOME', proof => (proof.result.pick = (proof.result.pick ^ 1) >>> 0)],
    ['PANEL', proof => (proof.result.seats[0]!.label = proof.result.reserves[0]!)],
    ['RESERVES', proof => proof.result.reserves.reverse()],
    ['SKIPS', proof => proof.rounds.find(round => round.skips.length > 1)!.skips.pop()],
    ['REPLACEMENTS', proof => (proof.rounds[0]!.seats[0]!.role += 'x')],
  ]
  for (const [name, lie] of lies) {
    const proof = JSON.parse(proofText(record)) as Proof
    lie(proof)
    const report = read(JSON.stringify(proof))
    assert.equal(report.verdict, 'REJECTED', name)
    assert.equal('checks' in report && report.checks.find(check => !check.passed)?.name, name)
  }
})

interface Proof {
  document: { reserves: number }
  commitment: string
  poolRoot: string
  ceremony: { officer: { commitment: string }; supervisor: { reveal: string } }
  seed: string
  result: { pick: number; seats: { label: string }[]; reserves: string[] }
  rounds: { skips: unknown[]; seats: { role: string }[] }[]
}

test('a pool entry with another chance, salt, path or name proves nothing', () => {
  const { entries } = randomRecord(new Dice(13))
  const entry = entries[0] as Record<string, unknown>
  assert.equal(verifyEntry(entry), true)
  for (const key of ['drawId', 'memberId', 'salt', 'label', 'chance', 'path', 'poolRoot']) {
    const other = key === 'path' ? [] : key === 'chance' ? '1/7919' : key.endsWith('Id') ? 'x' : 'f'.repeat(64)
    assert.equal(verifyEntry({ ...entry, [key]: other }), false, key)
  }
  for (const hostile of [null, 7, 'x', [], {}, { ...entry, path: [7] }, { ...entry, more: 1 }]) assert.equal(verifyEntry(hostile), false)
})

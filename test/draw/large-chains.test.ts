import assert from 'node:assert/strict'
import { test } from 'node:test'
import { proofText } from '../../api/draw/proof.ts'
import { type DrawRecord, everSeated } from '../../api/draw/record.ts'
import { replace } from '../../api/draw/replacement.ts'
import { rowPerValue, rowWhere, toInstance } from '../../api/draw/to-instance.ts'
import { verify } from '../../client-sdk/verify/verify.ts'
import { ceremonyOf, chainsFor, drawRecord, freeze, linksAt, people, withRound } from './world.ts'

const SIZE = 30

// Ten thousand people in 2,500 employers, half of them women: some 5,000 types under as many rows as there are employers.
const pool = people(10_000, i => ({ woman: i % 2, employer: 1 + ((i >> 1) % 2500) }))
const draft = toInstance(pool, {
  size: SIZE,
  rows: [
    rowWhere(pool, { key: 'women', lo: SIZE / 2, hi: SIZE / 2 }, member => member.attributes.woman === 1),
    ...rowPerValue(pool, 'employer', { lo: 0, hi: 1 }),
  ],
  roles: [],
})
const rows = draft.instance.rows.map((_, r) => r)
const rounding = { family: rows.slice(1) }
const certificate = { prices: draft.instance.types.map(() => 1), proof: { size: 1, rows: rows.map(() => 0) } }
const lottery = { total: 2 ** 32, outcomes: [{ weight: 2 ** 32, counts: [SIZE / 2, SIZE / 2] }] }

/** A draw from which so many members leave one after another, then five at once, and then by links. */
function livedThrough(departures: number): string {
  const { document } = freeze(pool, draft, lottery, { rounding, certificate, reserves: 60, chainLength: 16 })
  const chains = chainsFor(document, 'large')
  let record: DrawRecord = drawRecord(document, ceremonyOf(document, chains))
  const leave = (seats: readonly number[]): void => {
    record = { ...record, departures: seats.map(seat => ({ seat, cause: 'DECLINED', log: 'log:1' })) }
    record = withRound(record, replace(record, undefined, []))
  }
  for (let n = 0; n < departures; n++) leave([1 + (n % SIZE)])
  leave([1, 2, 3, 4, 5])
  // The reserves that are left are passed over, so that only links find somebody.
  const seated = everSeated(record)
  const passed = record.result.reserves.filter(label => !seated.has(label))
  const skips = passed.toSorted().map(label => ({ label, cause: 'BUSY' as const, log: 'log:2' }))
  record = { ...record, departures: [{ seat: 7, cause: 'DECLINED', log: 'log:3' }] }
  record = withRound(record, replace(record, undefined, skips))
  record = withRound(record, replace(record, linksAt(chains, 1), skips))
  return proofText(record)
}

test('a long chain of replacements in a pool of ten thousand with a rule per employer is verified, not refused as too costly', () => {
  const report = verify(Buffer.from(livedThrough(40)))
  assert.equal(report.verdict, 'ACCEPTED', JSON.stringify(report))
})

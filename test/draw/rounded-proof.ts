import { proofText } from '../../api/draw/proof.ts'
import { replace } from '../../api/draw/replacement.ts'
import type { Draft, PoolMember } from '../../api/draw/to-instance.ts'
import { rowPerValue, rowWhere, toInstance } from '../../api/draw/to-instance.ts'
import { ceremonyOf, chainsFor, drawRecord, type FreezeChoice, freeze, people, withRound } from './world.ts'

/** Twelve people of five employers in two counties, a third of them women; three are drawn, at most one of any employer, two of any county. */
export const pool: readonly PoolMember[] = people(12, i => ({
  employer: 1 + (i % 5),
  county: i % 5 < 3 ? 1 : 2,
  woman: i % 3 === 0 ? 1 : 0,
}))

/** The pool under its rules. */
export const draft: Draft = toInstance(pool, {
  size: 3,
  rows: [
    rowWhere(pool, { key: 'women', lo: 1, hi: 1 }, member => member.attributes.woman === 1),
    ...rowPerValue(pool, 'county', { lo: 0, hi: 2 }),
    ...rowPerValue(pool, 'employer', { lo: 0, hi: 1 }),
  ],
  roles: [],
})

/** County and employer rows are left to rounding. */
export const rounding = { family: draft.instance.rows.flatMap(({ key }, r) => (key === 'women' ? [] : [r])) }

/** The one coarse panel there is: one of the four women and two of the eight men. */
export const lottery = { total: 2 ** 32, outcomes: [{ weight: 2 ** 32, counts: [1, 2] }] }

/** Nobody's chance can be above 3/12. */
const certificate = { prices: draft.instance.types.map(() => 1), proof: { size: 1, rows: draft.instance.rows.map(() => 0) } }

/** A draw whose county and employer rules were applied inside the drawn panel, with one seat taken by a reserve. */
export function roundedProofBytes(changes: FreezeChoice = {}, made = draft): string {
  const { document } = freeze(pool, made, lottery, { rounding, certificate, ...changes })
  const drawn = drawRecord(document, ceremonyOf(document, chainsFor(document, 'rounded')))
  const left = { ...drawn, departures: [{ seat: 2, cause: 'DECLINED' as const, log: 'log:1' }] }
  return proofText(withRound(left, replace(left, undefined, [])))
}

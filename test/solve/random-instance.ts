/** Small random instances of every kind: feasible, infeasible, degenerate, weighted, capped, with named members. */
import type { Instance } from '../../api/draw/instance.ts'

/** A repeatable generator of integers below `n`. */
export function integers(seed: number): (n: number) => number {
  let state = (Math.imul(seed, 0x9e3779b1) ^ 0x5bd1e995) >>> 0 || 1
  return n => {
    state ^= state << 13
    state >>>= 0
    state ^= state >>> 17
    state ^= state << 5
    state >>>= 0
    return state % n
  }
}

/** A random instance of at most 8 types and 6 rows. */
export function randomInstance(seed: number): Instance {
  const below = integers(seed + 1)
  for (let i = 0; i < 5; i++) below(2)
  const rowCount = below(6)
  const typeCount = 1 + below(8)
  const types = Array.from({ length: typeCount }, () => {
    const people = 1 + below(4)
    const rows = Array.from({ length: rowCount }, (_, r) => r).filter(() => below(5) < 2)
    return { people, rows, weight: below(6) === 0 ? 1 + below(4) : 1, named: below(12) === 0 ? 1 : 0 }
  })
  const people = types.reduce((sum, type) => sum + type.people, 0)
  const size = Math.max(1, Math.min(people, 1 + below(7)))
  // Most bounds lie around what an even panel would have, some are plainly out of reach.
  const rows = Array.from({ length: rowCount }, (_, r) => {
    const inside = types.reduce((sum, type) => sum + (type.rows.includes(r) ? type.people : 0), 0)
    const mean = Math.round((inside * size) / people)
    const lo = below(12) === 0 ? below(4) : Math.max(0, mean - below(3))
    return { key: `row ${r}`, lo, hi: below(25) === 0 ? Math.max(0, lo - 1) : Math.max(lo, mean) + below(2) }
  })
  const cap = below(7) === 0 ? { cap: { numerator: BigInt(2 + below(8)), denominator: 10n } } : {}
  return { size, rows, types, ...cap }
}

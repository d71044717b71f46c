import type { Role } from './document.ts'
import type { PersonType, Row } from './instance.ts'
import { qualifies } from './roles.ts'

/** A panel with vacant seats, as far as the rules can see it: types and counts, no names. */
export interface Bench {
  readonly rows: readonly Row[]
  readonly roles: readonly Role[]
  readonly types: readonly PersonType[]
  /** Seated members per row. */
  readonly inRow: number[]
  /** People of each type who may still be seated. */
  readonly available: number[]
  /** Seats nobody sits on, gaps included. */
  vacant: number
}

/** The search for a completion gives up after so many positions; what it could not decide counts as possible (draw protocol §10). */
export const MOST_POSITIONS = 2000

/**
 * Rows that would be broken if one person of this type took a vacant seat: too many then, or too few with all other vacant seats.
 */
export function brokenRows(bench: Bench, type: number): readonly number[] {
  const mine = bench.types[type]!.rows
  return bench.rows.flatMap((_, r) => (brokenAt(bench, r, mine.includes(r) ? 1 : 0) ? [r] : []))
}

/** Whether a row would be broken if one person took a vacant seat whom it counts (1) or not (0). */
function brokenAt(bench: Bench, row: number, counted: 0 | 1): boolean {
  const count = bench.inRow[row]! + counted
  const { lo, hi } = bench.rows[row]!
  return count > hi || count + bench.vacant - 1 < lo
}

/**
 * Types of which one person may take the seat that needs `role` (an index, −1 for an ordinary seat). Those that leave the `later`
 * seats of the same round fillable come first; only when no type does, all that break no row (draw protocol §10).
 */
export function allowedTypes(bench: Bench, role: number, later: readonly number[]): ReadonlySet<number> {
  // Rows that anyone outside them would leave broken; whoever sits down has to be in all of them.
  const asking = new Set(bench.rows.flatMap((_, r) => (brokenAt(bench, r, 0) ? [r] : [])))
  const obeys = ({ rows }: PersonType): boolean =>
    rows.filter(r => asking.has(r)).length === asking.size && rows.every(r => !brokenAt(bench, r, 1))
  const fitting = bench.types.flatMap((type, t) => {
    const held = bench.roles[role]
    const qualified = held === undefined || qualifies(type, held)
    return bench.available[t]! > 0 && qualified && obeys(type) ? [t] : []
  })
  if (later.length === 0) return new Set(fitting)
  const farSighted = fitting.filter(t => {
    seat(bench, t)
    const possible = completable(bench, later, 0, 0, { left: MOST_POSITIONS })
    unseat(bench, t)
    return possible
  })
  return new Set(farSighted.length > 0 ? farSighted : fitting)
}

/** Puts one person of a type on a vacant seat. */
export function seat(bench: Bench, type: number): void {
  for (const row of bench.types[type]!.rows) bench.inRow[row]!++
  bench.available[type]!--
  bench.vacant--
}

function unseat(bench: Bench, type: number): void {
  for (const row of bench.types[type]!.rows) bench.inRow[row]!--
  bench.available[type]!++
  bench.vacant++
}

/** Depth first over the seats in order; seats of one role are interchangeable, so they take types in ascending order. */
function completable(bench: Bench, seats: readonly number[], at: number, from: number, positions: { left: number }): boolean {
  if (positions.left-- === 0) return true
  for (const [r, row] of bench.rows.entries()) if (bench.inRow[r]! + bench.vacant < row.lo) return false
  if (at === seats.length) return true
  const held = bench.roles[seats[at]!]
  const start = at > 0 && seats[at - 1] === seats[at] ? from : 0
  for (let t = start; t < bench.types.length; t++) {
    const type = bench.types[t]!
    if (bench.available[t] === 0 || (held && !qualifies(type, held))) continue
    if (type.rows.some(r => bench.inRow[r]! >= bench.rows[r]!.hi)) continue
    seat(bench, t)
    const possible = completable(bench, seats, at + 1, t, positions)
    unseat(bench, t)
    if (possible) return true
  }
  return false
}

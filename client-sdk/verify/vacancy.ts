import { mayHold } from './pool.ts'
import type { DrawDocument } from './proof-file.ts'

/** Counts of a panel with vacant seats. */
export interface Standing {
  readonly inRow: number[]
  readonly left: number[]
  vacant: number
}

/** Positions a completion search may look at before it answers yes (draw protocol §10). */
const MOST_POSITIONS = 2000

/** Seats (+1) or unseats (−1) one person of a type. */
export function move(document: DrawDocument, standing: Standing, type: number, by: 1 | -1): void {
  for (const row of document.types[type]!.rows) standing.inRow[row] = standing.inRow[row]! + by
  standing.left[type] = standing.left[type]! - by
  standing.vacant -= by
}

/** Whether a row would be broken if one person sat down, whom it counts (1) or not (0). */
export function breaks({ rows }: DrawDocument, { inRow, vacant }: Standing, row: number, counted: 0 | 1): boolean {
  const count = inRow[row]! + counted
  return count > rows[row]!.hi || count + vacant - 1 < rows[row]!.lo
}

/** Whether a type's people may sit on a seat with this role (−1 for none). */
export function maySit(document: DrawDocument, type: number, role: number): boolean {
  return role < 0 || mayHold(document.types[type]!, document.roles[role]!)
}

/** Types whose people may take the seat, given the roles of the seats to be filled after it (draw protocol §10). */
export function typesFor(document: DrawDocument, standing: Standing, role: number, later: readonly number[]): readonly number[] {
  // Only people in all of these rows can sit down: whoever is not leaves one broken. So each type is asked for its own rows, not for all.
  const needed = new Set(document.rows.flatMap((_, row) => (breaks(document, standing, row, 0) ? [row] : [])))
  const fits = ({ rows }: DrawDocument['types'][number]): boolean =>
    rows.reduce((met, row) => met + (needed.has(row) ? 1 : 0), 0) === needed.size && !rows.some(row => breaks(document, standing, row, 1))
  const now = document.types.flatMap((type, t) => (standing.left[t]! > 0 && maySit(document, t, role) && fits(type) ? [t] : []))
  if (later.length === 0) return now
  const completion = new Completion(document, standing, later)
  const alsoLater = now.filter(type => {
    move(document, standing, type, 1)
    const found = completion.search()
    move(document, standing, type, -1)
    return found
  })
  return alsoLater.length > 0 ? alsoLater : now
}

/** The search, depth first, for people on all later seats. */
class Completion {
  readonly #document: DrawDocument
  readonly #standing: Standing
  readonly #seats: readonly number[]
  readonly #demanding: readonly number[]
  #positions = 0

  constructor(document: DrawDocument, standing: Standing, seats: readonly number[]) {
    this.#document = document
    this.#standing = standing
    this.#seats = seats
    this.#demanding = document.rows.flatMap(({ lo }, row) => (lo > 0 ? [row] : []))
  }

  search(): boolean {
    this.#positions = 0
    return this.#exists(0, 0)
  }

  #exists(at: number, least: number): boolean {
    this.#positions++
    if (this.#positions > MOST_POSITIONS) return true
    const { rows, types } = this.#document
    const { inRow, left, vacant } = this.#standing
    if (this.#demanding.some(row => inRow[row]! + vacant < rows[row]!.lo)) return false
    if (at === this.#seats.length) return true
    const role = this.#seats[at]!
    for (let type = role === this.#seats[at - 1] ? least : 0; type < types.length; type++) {
      const fits = left[type]! > 0 && maySit(this.#document, type, role) && types[type]!.rows.every(row => inRow[row]! < rows[row]!.hi)
      if (!fits) continue
      move(this.#document, this.#standing, type, 1)
      const found = this.#exists(at + 1, type)
      move(this.#document, this.#standing, type, -1)
      if (found) return true
    }
    return false
  }
}

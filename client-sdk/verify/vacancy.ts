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

/** Rows that would be broken if one person of a type sat down. */
export function brokenBy(document: DrawDocument, standing: Standing, type: number): readonly number[] {
  const broken: number[] = []
  move(document, standing, type, 1)
  document.rows.forEach(({ lo, hi }, row) => {
    const count = standing.inRow[row]!
    if (count > hi || count + standing.vacant < lo) broken.push(row)
  })
  move(document, standing, type, -1)
  return broken
}

/** Whether a type's people may sit on a seat with this role (−1 for none). */
export function maySit(document: DrawDocument, type: number, role: number): boolean {
  return role < 0 || mayHold(document.types[type]!, document.roles[role]!)
}

/** Types whose people may take the seat, given the roles of the seats to be filled after it (draw protocol §10). */
export function typesFor(document: DrawDocument, standing: Standing, role: number, later: readonly number[]): readonly number[] {
  const now = document.types
    .map((_, type) => type)
    .filter(type => standing.left[type]! > 0 && maySit(document, type, role) && brokenBy(document, standing, type).length === 0)
  if (later.length === 0) return now
  const alsoLater = now.filter(type => {
    move(document, standing, type, 1)
    const found = new Completion(document, standing, later).exists()
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
  #positions = 0

  constructor(document: DrawDocument, standing: Standing, seats: readonly number[]) {
    this.#document = document
    this.#standing = standing
    this.#seats = seats
  }

  exists(at = 0, least = 0): boolean {
    this.#positions++
    if (this.#positions > MOST_POSITIONS) return true
    const { rows, types } = this.#document
    const { inRow, left, vacant } = this.#standing
    if (rows.some((row, r) => inRow[r]! + vacant < row.lo)) return false
    if (at === this.#seats.length) return true
    const role = this.#seats[at]!
    for (let type = role === this.#seats[at - 1] ? least : 0; type < types.length; type++) {
      const fits = left[type]! > 0 && maySit(this.#document, type, role) && types[type]!.rows.every(row => inRow[row]! < rows[row]!.hi)
      if (!fits) continue
      move(this.#document, this.#standing, type, 1)
      const found = this.exists(at + 1, type)
      move(this.#document, this.#standing, type, -1)
      if (found) return true
    }
    return false
  }
}

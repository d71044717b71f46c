/**
 * Better panels by exchanging two members at a time. Where nearly every rule is an equality, as on the face of a fairest expectation, a
 * panel has few neighbours that obey the rules, and a search that leaves them takes hundreds of moves to come back. Here the pairs of
 * types are laid out by what they count in the equalities (a sum of random keys, in the manner of Zobrist 1970), so that the pairs that
 * could replace a pair are looked up at once (2-opt of Lin 1965; local search as pricing). What fits is checked row by row; keys only
 * choose what is checked.
 */
import type { Problem } from './problem.ts'
import type { PanelSimplex } from './simplex.ts'

/** Least gain of an exchange. */
const GAIN = 1e-9
/** Odd multiplier that spreads keys (Knuth 1973, §6.4). */
const SPREAD = 0x9e3779b1

export class Exchange {
  /** What each type counts in the equalities. */
  readonly #key: Int32Array
  /** Pairs of types of equal key: `#first` and `#second` at `#from[slot] … #to[slot] − 1`. */
  readonly #slotKey: Int32Array
  readonly #from: Int32Array
  readonly #to: Int32Array
  readonly #first: Int32Array
  readonly #second: Int32Array
  readonly #counts: Int32Array
  readonly #change: Int32Array

  /**
   * @param simplex its bounds are the face: no type moves by more than one
   * @param order the types that move
   */
  constructor(
    readonly problem: Problem,
    readonly simplex: PanelSimplex,
    readonly order: readonly number[],
  ) {
    const pairs = (order.length * (order.length - 1)) / 2
    let slots = 2
    while (slots < 2 * pairs + 2) slots *= 2
    this.#key = keysOf(problem, simplex, order)
    this.#slotKey = new Int32Array(slots)
    this.#from = new Int32Array(slots)
    this.#to = new Int32Array(slots)
    this.#first = new Int32Array(pairs)
    this.#second = new Int32Array(pairs)
    this.#counts = new Int32Array(problem.rows)
    this.#change = new Int32Array(problem.rows)
    this.#layOut()
  }

  /** The panel after exchanges, each of which is worth something at the simplex's costs, until none is. */
  improve(start: Int32Array): Int32Array {
    const { problem, simplex, order } = this
    const { cost, lower } = simplex
    const panel = Int32Array.from(start)
    this.#counts.fill(0)
    for (let t = 0; t < problem.types; t++) if (panel[t] !== 0) this.#count(this.#counts, t, panel[t]!)
    const members = order.filter(t => panel[t]! > lower[t]!)
    const tries = (members.length * (members.length - 1)) / 2
    for (let i = 0, j = 0, since = 0; since < tries; since++) {
      if (++j >= members.length) {
        if (++i >= members.length - 1) i = 0
        j = i + 1
      }
      const out = members[i]!
      const also = members[j]!
      const slot = this.#slot((this.#key[out]! + this.#key[also]!) | 0)
      const loss = cost[out]! + cost[also]!
      let most = GAIN
      let best = -1
      for (let at = this.#from[slot]!, end = this.#to[slot]!; at < end; at++) {
        const a = this.#first[at]!
        const b = this.#second[at]!
        const gain = cost[a]! + cost[b]! - loss
        if (gain <= most) continue
        if ((a !== out && a !== also && panel[a]! > lower[a]!) || (b !== out && b !== also && panel[b]! > lower[b]!)) continue
        if (!this.#fits(out, also, a, b)) continue
        most = gain
        best = at
      }
      if (best < 0) continue
      const a = this.#first[best]!
      const b = this.#second[best]!
      this.#move(panel, out, -1)
      this.#move(panel, also, -1)
      this.#move(panel, a, 1)
      this.#move(panel, b, 1)
      members[i] = a
      members[j] = b
      since = 0
    }
    return panel
  }

  #move(panel: Int32Array, type: number, step: number): void {
    panel[type]! += step
    this.#count(this.#counts, type, step)
  }

  #count(counts: Int32Array, type: number, step: number): void {
    const { rowStart, rowIndex } = this.problem
    for (let k = rowStart[type]!; k < rowStart[type + 1]!; k++) counts[rowIndex[k]!]! += step
  }

  /** Whether the rows hold when two give way to two others. */
  #fits(out: number, also: number, a: number, b: number): boolean {
    const change = this.#change
    this.#count(change, out, -1)
    this.#count(change, also, -1)
    this.#count(change, a, 1)
    this.#count(change, b, 1)
    const holds = this.#holds(a) && this.#holds(b) && this.#holds(out) && this.#holds(also)
    this.#count(change, out, 1)
    this.#count(change, also, 1)
    this.#count(change, a, -1)
    this.#count(change, b, -1)
    return holds
  }

  #holds(type: number): boolean {
    const { types, rowStart, rowIndex } = this.problem
    const { lower, upper } = this.simplex
    for (let k = rowStart[type]!; k < rowStart[type + 1]!; k++) {
      const r = rowIndex[k]!
      const count = this.#counts[r]! + this.#change[r]!
      if (count < lower[types + r]! || count > upper[types + r]!) return false
    }
    return true
  }

  /** The slot of a key, or the free one where it would be. */
  #slot(key: number): number {
    const last = this.#slotKey.length - 1
    let slot = Math.imul(key, SPREAD) >>> 7
    for (slot &= last; this.#to[slot] !== this.#from[slot] && this.#slotKey[slot] !== key; ) slot = (slot + 1) & last
    return slot
  }

  /** Counts the pairs of every key, then puts them side by side. */
  #layOut(): void {
    const { order } = this
    const slotOf = new Int32Array(this.#first.length)
    this.#eachPair((a, b, at) => {
      const key = (this.#key[a]! + this.#key[b]!) | 0
      const slot = this.#slot(key)
      this.#slotKey[slot] = key
      this.#to[slot]!++
      slotOf[at] = slot
    })
    for (let slot = 0, at = 0; slot < this.#from.length; slot++) {
      const count = this.#to[slot]!
      this.#from[slot] = at
      this.#to[slot] = at
      at += count
    }
    if (order.length < 2) return
    this.#eachPair((a, b, at) => {
      const place = this.#to[slotOf[at]!]!++
      this.#first[place] = a
      this.#second[place] = b
    })
  }

  #eachPair(visit: (a: number, b: number, at: number) => void): void {
    const { order } = this
    for (let i = 0, at = 0; i < order.length; i++) for (let j = i + 1; j < order.length; j++) visit(order[i]!, order[j]!, at++)
  }
}

/** A key per type: the sum of a fixed pseudo-random key for each row it counts in whose bounds are equal. */
function keysOf(problem: Problem, simplex: PanelSimplex, order: readonly number[]): Int32Array {
  const { types, rows, rowStart, rowIndex } = problem
  let state = 1
  const keyOfRow = Int32Array.from({ length: rows }, (_, r) => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    return simplex.lower[types + r] === simplex.upper[types + r] ? Math.imul(state ^ (state >>> 15), SPREAD) : 0
  })
  const keys = new Int32Array(types)
  for (const t of order) for (let k = rowStart[t]!; k < rowStart[t + 1]!; k++) keys[t] = (keys[t]! + keyOfRow[rowIndex[k]!]!) | 0
  return keys
}

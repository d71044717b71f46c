/**
 * A dual simplex method for panels: maximise a cost over `lower ≤ x ≤ upper` and the rows of a problem. Every variable has two finite bounds
 * and every coefficient is 0 or 1, so any basis becomes dual feasible by moving variables to their other bound, and a change of
 * costs or bounds is solved hot. The inverse of the basis is kept dense: it has one row per rule, some tens of them, which is what
 * makes thousands of small solves cheaper here than calls into a general solver. Bound-flipping ratio test; exact steepest edge.
 */

import { invert } from './inverse.ts'
import type { Problem } from './problem.ts'
import { RatioHeap } from './ratio-heap.ts'

const FEASIBLE = 1e-9
const PIVOT = 1e-7
const REFRESH = 80

/** One hot linear program over the panels of a problem; variables are the types, then one per row for its count. */
export class PanelSimplex {
  readonly lower: Float64Array
  readonly upper: Float64Array
  readonly cost: Float64Array
  /** Values of the last solve: members per type, then the count of every row. */
  readonly x: Float64Array
  readonly #problem: Problem
  readonly #size: number
  readonly #head: Int32Array
  readonly #place: Int32Array
  #inverse: Float64Array
  readonly #edge: Float64Array
  readonly #reduced: Float64Array
  readonly #alpha: Float64Array
  readonly #column: Float64Array
  readonly #shift: Float64Array
  readonly #heap: RatioHeap
  #pivots = 0

  constructor(problem: Problem) {
    const m = problem.rows
    const all = problem.types + m
    this.#problem = problem
    this.#size = m
    this.lower = new Float64Array(all)
    this.upper = new Float64Array(all)
    this.reset()
    this.cost = new Float64Array(all)
    this.x = new Float64Array(all)
    this.#head = new Int32Array(m)
    this.#place = new Int32Array(all)
    this.#inverse = new Float64Array(m * m)
    this.#edge = new Float64Array(m)
    this.#reduced = new Float64Array(all)
    this.#alpha = new Float64Array(all)
    this.#column = new Float64Array(m)
    this.#shift = new Float64Array(m)
    this.#heap = new RatioHeap(all)
    this.#restart()
  }

  /** Puts every bound back to the problem's own. */
  reset(): void {
    const { lower, upper, rowLower, rowUpper, types } = this.#problem
    this.lower.set(lower)
    this.upper.set(upper)
    this.lower.set(rowLower, types)
    this.upper.set(rowUpper, types)
  }

  /** Value of the cost at the last solution. */
  get objective(): number {
    let sum = 0
    for (let t = 0; t < this.#problem.types; t++) sum += this.cost[t]! * this.x[t]!
    return sum
  }

  /** Multipliers of the rows at the current basis: what one more of a row's count would be worth. */
  multipliers(): Float64Array {
    const m = this.#size
    const y = new Float64Array(m)
    for (let i = 0; i < m; i++) {
      const c = this.cost[this.#head[i]!]!
      if (c !== 0) for (let r = 0, at = i * m; r < m; r++) y[r]! += c * this.#inverse[at + r]!
    }
    return y
  }

  /**
   * Solves from the current basis under the current bounds and costs.
   * @returns whether any point satisfies the bounds
   */
  solve(): boolean {
    for (let attempt = 0; attempt < 3; attempt++) {
      this.#makeDualFeasible()
      const ended = this.#iterate()
      if (ended !== undefined) return ended
      if (attempt === 0) this.#refactor()
      else this.#restart()
    }
    throw new Error('the dual simplex did not end')
  }

  /** A ray of the last infeasible solve: row multipliers under which no point within the bounds balances. */
  ray = new Float64Array(0)

  #restart(): void {
    const { types } = this.#problem
    const m = this.#size
    this.#place.fill(-1)
    this.#inverse.fill(0)
    for (let i = 0; i < m; i++) {
      this.#head[i] = types + i
      this.#place[types + i] = i
      this.#inverse[i * m + i] = -1
    }
    this.#edge.fill(1)
    this.#pivots = 0
  }

  #refactor(): void {
    const { types, rowStart, rowIndex } = this.#problem
    const m = this.#size
    const basis = new Float64Array(m * m)
    for (let i = 0; i < m; i++) {
      const j = this.#head[i]!
      if (j >= types) basis[(j - types) * m + i] = -1
      else for (let k = rowStart[j]!; k < rowStart[j + 1]!; k++) basis[rowIndex[k]! * m + i] = 1
    }
    const inverse = invert(basis, m)
    if (inverse === undefined) return this.#restart()
    this.#inverse = inverse
    for (let i = 0; i < m; i++) this.#weigh(i)
    this.#pivots = 0
  }

  #weigh(i: number): void {
    const m = this.#size
    let sum = 0
    for (let at = i * m, end = at + m; at < end; at++) sum += this.#inverse[at]! * this.#inverse[at]!
    this.#edge[i] = sum
  }

  /** Reduced costs afresh, every variable outside the basis on its better bound, then the values of the basis. */
  #makeDualFeasible(): void {
    const { types, rowStart, rowIndex } = this.#problem
    const m = this.#size
    const y = this.multipliers()
    const rhs = this.#shift.fill(0)
    for (let j = 0; j < types + m; j++) {
      if (this.#place[j]! >= 0) {
        this.#reduced[j] = 0
        continue
      }
      let d = this.cost[j]!
      if (j < types) for (let k = rowStart[j]!; k < rowStart[j + 1]!; k++) d -= y[rowIndex[k]!]!
      else d += y[j - types]!
      this.#reduced[j] = d
      const lo = this.lower[j]!
      const hi = this.upper[j]!
      const value = d > FEASIBLE ? hi : d < -FEASIBLE ? lo : this.x[j]! - lo > hi - this.x[j]! ? hi : lo
      this.x[j] = value
      if (value === 0) continue
      if (j < types) for (let k = rowStart[j]!; k < rowStart[j + 1]!; k++) rhs[rowIndex[k]!]! += value
      else rhs[j - types]! -= value
    }
    for (let i = 0; i < m; i++) {
      let sum = 0
      for (let r = 0, at = i * m; r < m; r++) sum += this.#inverse[at + r]! * rhs[r]!
      this.x[this.#head[i]!] = -sum
    }
  }

  /** @returns true when optimal, false when infeasible, undefined when the numbers went astray */
  #iterate(): boolean | undefined {
    const m = this.#size
    for (let step = 0, limit = 200 + 20 * m; step < limit; step++) {
      if (this.#pivots >= Math.max(REFRESH, m)) {
        this.#refactor()
        this.#makeDualFeasible()
      }
      let leave = -1
      let worst = 0
      for (let i = 0; i < m; i++) {
        const j = this.#head[i]!
        const value = this.x[j]!
        const gap = value < this.lower[j]! ? this.lower[j]! - value : value - this.upper[j]!
        if (gap > FEASIBLE && gap * gap > worst * this.#edge[i]!) {
          worst = (gap * gap) / this.#edge[i]!
          leave = i
        }
      }
      if (leave < 0) return true
      const out = this.#head[leave]!
      const below = this.x[out]! < this.lower[out]!
      const bound = below ? this.lower[out]! : this.upper[out]!
      const enter = this.#ratioTest(leave, below ? 1 : -1, Math.abs(this.x[out]! - bound))
      if (enter < 0) {
        this.ray = this.#inverse.slice(leave * m, leave * m + m)
        return false
      }
      if (!this.#pivot(leave, enter, bound)) return undefined
    }
    return undefined
  }

  /** Chooses the entering variable; those it passes on the way go to their other bound. */
  #ratioTest(leave: number, sign: number, infeasibility: number): number {
    const { types, rowStart, rowIndex } = this.#problem
    const m = this.#size
    const row = leave * m
    const inverse = this.#inverse
    const heap = this.#heap
    heap.clear()
    for (let j = 0; j < types + m; j++) {
      if (this.#place[j]! >= 0) continue
      const range = this.upper[j]! - this.lower[j]!
      let alpha = 0
      if (range > 0 || this.#reduced[j] !== 0) {
        if (j < types) for (let k = rowStart[j]!; k < rowStart[j + 1]!; k++) alpha += inverse[row + rowIndex[k]!]!
        else alpha = -inverse[row + j - types]!
      }
      this.#alpha[j] = alpha
      if (range <= 0) continue
      const high = this.x[j]! > this.lower[j]!
      if (high ? alpha * sign > PIVOT : alpha * sign < -PIVOT) heap.add(j, Math.abs(this.#reduced[j]! / alpha))
    }
    heap.order()
    let slope = infeasibility
    let flipped = false
    let enter = -1
    while (heap.length > 0) {
      const ratio = heap.ratio
      const j = heap.take()
      const fall = Math.abs(this.#alpha[j]!) * (this.upper[j]! - this.lower[j]!)
      if (slope > fall + FEASIBLE && heap.length > 0) {
        slope -= fall
        this.#flip(j, flipped)
        flipped = true
        continue
      }
      enter = j
      while (heap.length > 0 && heap.ratio <= ratio + FEASIBLE) {
        const other = heap.take()
        if (Math.abs(this.#alpha[other]!) > Math.abs(this.#alpha[enter]!)) enter = other
      }
      break
    }
    if (flipped) this.#carry()
    return enter
  }

  #flip(j: number, more: boolean): void {
    const { types, rowStart, rowIndex } = this.#problem
    if (!more) this.#shift.fill(0)
    const next = this.x[j] === this.lower[j] ? this.upper[j]! : this.lower[j]!
    const change = next - this.x[j]!
    this.x[j] = next
    if (j < types) for (let k = rowStart[j]!; k < rowStart[j + 1]!; k++) this.#shift[rowIndex[k]!]! += change
    else this.#shift[j - types]! -= change
  }

  /** Carries the flips over to the values of the basis. */
  #carry(): void {
    const m = this.#size
    for (let i = 0; i < m; i++) {
      let sum = 0
      for (let r = 0, at = i * m; r < m; r++) sum += this.#inverse[at + r]! * this.#shift[r]!
      this.x[this.#head[i]!]! -= sum
    }
  }

  #pivot(leave: number, enter: number, bound: number): boolean {
    const { types, rowStart, rowIndex } = this.#problem
    const m = this.#size
    const inverse = this.#inverse
    const w = this.#column
    for (let i = 0, at = 0; i < m; i++, at += m) {
      let sum = 0
      if (enter < types) for (let k = rowStart[enter]!; k < rowStart[enter + 1]!; k++) sum += inverse[at + rowIndex[k]!]!
      else sum = -inverse[at + enter - types]!
      w[i] = Math.abs(sum) < 1e-13 ? 0 : sum
    }
    const pivot = w[leave]!
    if (Math.abs(pivot) < PIVOT / 2 || Math.abs(pivot - this.#alpha[enter]!) > 1e-6) return false
    const out = this.#head[leave]!
    const step = (this.x[out]! - bound) / pivot
    const slide = this.#reduced[enter]! / pivot
    for (let i = 0; i < m; i++) if (w[i] !== 0) this.x[this.#head[i]!]! -= w[i]! * step
    this.x[out] = bound
    this.x[enter]! += step
    for (let j = 0; j < types + m; j++) if (this.#place[j]! < 0) this.#reduced[j]! -= slide * this.#alpha[j]!
    this.#reduced[out] = -slide
    this.#reduced[enter] = 0
    this.#head[leave] = enter
    this.#place[enter] = leave
    this.#place[out] = -1
    const from = leave * m
    for (let r = 0; r < m; r++) inverse[from + r]! /= pivot
    for (let i = 0; i < m; i++) {
      const factor = w[i]!
      if (factor === 0 || i === leave) continue
      for (let r = 0, at = i * m; r < m; r++) inverse[at + r]! -= factor * inverse[from + r]!
      this.#weigh(i)
    }
    this.#weigh(leave)
    this.#pivots++
    return true
  }
}

/**
 * A dual simplex method for panels: maximise a cost over `lower ≤ x ≤ upper` and the rows of a problem. Every variable has two finite
 * bounds and every coefficient is 0 or 1, so any basis becomes dual feasible by moving variables to their other bound, and a change of
 * costs or bounds is solved hot. That makes thousands of small solves cheaper here than calls into a general solver.
 * Bound-flipping ratio test; exact steepest edge; costs are perturbed only when a solve goes in circles.
 */
import { Basis } from './basis.ts'
import { Effort } from './effort.ts'
import type { Problem } from './problem.ts'
import { RatioHeap } from './ratio-heap.ts'
import { tieBreak } from './tie-break.ts'

const FEASIBLE = 1e-9
const PIVOT = 1e-7
/** Pivots between fresh inverses. */
const REFRESH = 100
/** Equal candidates looked through for the largest pivot. */
const TIES = 16
/** Size of a perturbation against the greatest cost. */
const PERTURBED = 1e-6

/** One hot linear program over the panels of a problem; variables are the types, then one per row for its count. */
export class PanelSimplex extends Effort {
  readonly lower: Float64Array
  readonly upper: Float64Array
  readonly cost: Float64Array
  /** Values of the last solve: members per type, then the count of every row. */
  readonly x: Float64Array
  /** Reduced costs of the last solve, for the variables whose bounds differed; 0 within the basis. */
  readonly reduced: Float64Array
  /** A ray of the last infeasible solve: multipliers no point balances. More room above helps only types whose multipliers sum below 0. */
  ray: Float64Array = new Float64Array(0)
  /** Whether the last solve had to leave its costs perturbed: then its objective is no proof. */
  perturbed = false
  readonly #problem: Problem
  readonly #basis: Basis
  readonly #alpha: Float64Array
  readonly #shift: Float64Array
  readonly #heap: RatioHeap
  /** Variables whose bounds differ: the only ones that can move in the present solve. */
  readonly #movable: Int32Array
  #movables = 0

  constructor(problem: Problem) {
    super()
    const all = problem.types + problem.rows
    this.#problem = problem
    this.#basis = new Basis(problem)
    this.lower = new Float64Array(all)
    this.upper = new Float64Array(all)
    this.cost = new Float64Array(all)
    this.x = new Float64Array(all)
    this.reduced = new Float64Array(all)
    this.#alpha = new Float64Array(all)
    this.#shift = new Float64Array(problem.rows)
    this.#heap = new RatioHeap(all)
    this.#movable = new Int32Array(all)
    this.reset()
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
    return this.cost.subarray(0, this.#problem.types).reduce((sum, cost, t) => sum + cost * this.x[t]!, 0)
  }

  /** Multipliers of the rows at the current basis: what one more of a row's count would be worth. */
  multipliers(): Float64Array {
    return this.#basis.multipliers(this.cost)
  }

  /**
   * Solves from the current basis under the current bounds and costs.
   * @returns whether any point satisfies the bounds
   */
  solve(): boolean {
    this.perturbed = false
    const limit = 100 + 6 * this.#problem.rows
    this.#makeDualFeasible()
    return this.#iterate(limit) ?? this.#solvePerturbed(limit)
  }

  /** Solves under slightly different costs, where ties are rare, and from there under the true ones if that ends. */
  #solvePerturbed(limit: number): boolean {
    const { types } = this.#problem
    const costs = this.cost.slice()
    const size = PERTURBED * costs.reduce((most, cost) => Math.max(most, Math.abs(cost)), 1e-6)
    const near = costs.map((cost, t) => (t < types ? cost + size * (1 + tieBreak(t)) : cost))
    const under = (values: Float64Array, most: number): boolean | undefined => {
      this.cost.set(values)
      this.#makeDualFeasible()
      const ended = this.#iterate(most)
      this.cost.set(costs)
      return ended
    }
    this.#basis.refactor()
    let ended = under(near, 20 * limit)
    if (ended === undefined) {
      this.#basis.restart()
      ended = under(near, 20 * limit)
    }
    if (ended === undefined) throw new Error('the dual simplex did not end')
    if (!ended) return false
    const exact = under(costs, limit)
    if (exact !== undefined) return exact
    const close = under(near, 20 * limit)
    if (close === undefined) throw new Error('the dual simplex did not end')
    this.perturbed = true
    return close
  }

  /** Reduced costs afresh, every variable outside the basis on its better bound, then the values of the basis. */
  #makeDualFeasible(): void {
    const { types, rows, rowStart, rowIndex } = this.#problem
    const { place, head } = this.#basis
    const y = this.multipliers()
    this.work += types + rows * rows
    const side = this.#shift.fill(0)
    this.#movables = 0
    for (let j = 0; j < types + rows; j++) {
      const lo = this.lower[j]!
      const hi = this.upper[j]!
      if (hi > lo) this.#movable[this.#movables++] = j
      let d = 0
      if (place[j]! < 0) {
        let value = lo
        if (hi > lo) {
          d = this.cost[j]!
          if (j < types) for (let k = rowStart[j]!; k < rowStart[j + 1]!; k++) d -= y[rowIndex[k]!]!
          else d += y[j - types]!
          value = d > FEASIBLE ? hi : d < -FEASIBLE ? lo : this.x[j]! - lo > hi - this.x[j]! ? hi : lo
        }
        this.x[j] = value
        if (value !== 0) this.#basis.addColumn(j, value, side)
      }
      this.reduced[j] = d
    }
    for (let i = 0; i < rows; i++) this.x[head[i]!] = -this.#basis.dot(i, side)
  }

  /** @returns true when optimal, false when infeasible, undefined when it took too long or the numbers went astray */
  #iterate(limit: number): boolean | undefined {
    const { rows, types, rowStart } = this.#problem
    const basis = this.#basis
    const entries = Math.ceil(rowStart[types]! / types)
    for (let step = 0; step < limit; step++) {
      this.work += this.#movables * entries + rows * rows
      if (basis.age >= REFRESH) {
        basis.refactor()
        this.#makeDualFeasible()
      }
      let leave = -1
      let worst = 0
      for (let i = 0; i < rows; i++) {
        const j = basis.head[i]!
        const value = this.x[j]!
        const gap = value < this.lower[j]! ? this.lower[j]! - value : value - this.upper[j]!
        if (gap > FEASIBLE && gap * gap > worst * basis.edge[i]!) {
          worst = (gap * gap) / basis.edge[i]!
          leave = i
        }
      }
      if (leave < 0) return true
      const out = basis.head[leave]!
      const below = this.x[out]! < this.lower[out]!
      const bound = below ? this.lower[out]! : this.upper[out]!
      const enter = this.#ratioTest(leave, below ? 1 : -1, Math.abs(this.x[out]! - bound))
      if (enter < 0) {
        this.ray = basis.inverse.slice(leave * rows, leave * rows + rows).map(value => (below ? value : -value))
        return false
      }
      if (!this.#pivot(leave, enter, bound)) return undefined
    }
    return undefined
  }

  /** Chooses the entering variable; those it passes on the way go to their other bound. */
  #ratioTest(leave: number, sign: number, infeasibility: number): number {
    const { types, rows, rowStart, rowIndex } = this.#problem
    const { inverse, place } = this.#basis
    const row = leave * rows
    const heap = this.#heap
    heap.clear()
    for (let i = 0; i < this.#movables; i++) {
      const j = this.#movable[i]!
      if (place[j]! >= 0) continue
      let alpha = 0
      if (j < types) for (let k = rowStart[j]!; k < rowStart[j + 1]!; k++) alpha += inverse[row + rowIndex[k]!]!
      else alpha = -inverse[row + j - types]!
      this.#alpha[j] = alpha
      const high = this.x[j]! > this.lower[j]!
      if (high ? alpha * sign > PIVOT : alpha * sign < -PIVOT) heap.add(j, Math.abs(this.reduced[j]! / alpha))
    }
    heap.order()
    let slope = infeasibility
    let enter = -1
    let flips = 0
    while (heap.length > 0) {
      const ratio = heap.ratio
      const j = heap.take()
      const fall = Math.abs(this.#alpha[j]!) * (this.upper[j]! - this.lower[j]!)
      if (slope > fall + FEASIBLE && heap.length > 0) {
        slope -= fall
        if (flips++ === 0) this.#shift.fill(0)
        const next = this.x[j] === this.lower[j] ? this.upper[j]! : this.lower[j]!
        this.#basis.addColumn(j, next - this.x[j]!, this.#shift)
        this.x[j] = next
        continue
      }
      enter = j
      for (let ties = 0; ties < TIES && heap.length > 0 && heap.ratio <= ratio + FEASIBLE; ties++) {
        const other = heap.take()
        if (Math.abs(this.#alpha[other]!) > Math.abs(this.#alpha[enter]!)) enter = other
      }
      break
    }
    if (flips > 0) for (let i = 0; i < rows; i++) this.x[this.#basis.head[i]!]! -= this.#basis.dot(i, this.#shift)
    return enter
  }

  #pivot(leave: number, enter: number, bound: number): boolean {
    const basis = this.#basis
    const w = basis.column(enter)
    const pivot = w[leave]!
    if (Math.abs(pivot) < PIVOT / 2 || Math.abs(pivot - this.#alpha[enter]!) > 1e-6) return false
    const out = basis.head[leave]!
    const step = (this.x[out]! - bound) / pivot
    const slide = this.reduced[enter]! / pivot
    for (let i = 0; i < w.length; i++) if (w[i] !== 0) this.x[basis.head[i]!]! -= w[i]! * step
    this.x[out] = bound
    this.x[enter]! += step
    for (let i = 0; i < this.#movables; i++) {
      const j = this.#movable[i]!
      if (basis.place[j]! < 0) this.reduced[j]! -= slide * this.#alpha[j]!
    }
    this.reduced[out] = -slide
    this.reduced[enter] = 0
    basis.exchange(leave, enter, w)
    return true
  }
}

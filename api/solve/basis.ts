/**
 * The basis of a panel simplex and its inverse. Variables are the types, then one logical per row; row r reads Σ x − q_r = 0, so the
 * column of a logical is −e_r. A row whose logical is in the basis is idle: its column of the inverse is −1 at that place and 0
 * elsewhere. All work is therefore done on the active rows alone, few even where a pool has a rule for each of hundreds of employers.
 */
import { invert } from './inverse.ts'
import type { Problem } from './problem.ts'

/** A basis, its inverse row by row, and the squared length of each row (for steepest edge). */
export class Basis {
  /** Variable at each place of the basis. */
  readonly head: Int32Array
  /** Place of each variable in the basis; −1 outside it. */
  readonly place: Int32Array
  readonly inverse: Float64Array
  readonly edge: Float64Array
  /** Rows whose logical is outside the basis: the first `activeCount`. */
  readonly active: Int32Array
  activeCount = 0
  /** Pivots since the inverse was last computed afresh. */
  age = 0
  readonly #problem: Problem
  readonly #column: Float64Array
  /** Place of each row among the active; −1 for idle rows. */
  readonly #rank: Int32Array

  constructor(problem: Problem) {
    const { rows, types } = problem
    this.#problem = problem
    this.head = new Int32Array(rows)
    this.place = new Int32Array(types + rows)
    this.inverse = new Float64Array(rows * rows)
    this.edge = new Float64Array(rows)
    this.active = new Int32Array(rows)
    this.#column = new Float64Array(rows)
    this.#rank = new Int32Array(rows)
    this.restart()
  }

  /** Back to the basis of all logicals. */
  restart(): void {
    const { rows, types } = this.#problem
    this.place.fill(-1)
    this.inverse.fill(0)
    this.#rank.fill(-1)
    this.activeCount = 0
    for (let r = 0; r < rows; r++) {
      this.head[r] = types + r
      this.place[types + r] = r
      this.inverse[r * rows + r] = -1
    }
    this.edge.fill(1)
    this.age = 0
  }

  /** The product of row `place` of the inverse with a right-hand side per row. */
  dot(place: number, side: Float64Array): number {
    const at = place * this.#problem.rows
    const variable = this.head[place]!
    let sum = variable >= this.#problem.types ? -side[variable - this.#problem.types]! : 0
    for (let k = 0; k < this.activeCount; k++) {
      const r = this.active[k]!
      sum += this.inverse[at + r]! * side[r]!
    }
    return sum
  }

  /** The costs of the basis times the inverse: a multiplier per row. */
  multipliers(cost: Float64Array): Float64Array {
    const { rows, types } = this.#problem
    const y = new Float64Array(rows)
    for (let i = 0; i < rows; i++) {
      const c = this.head[i]! < types ? cost[this.head[i]!]! : 0
      if (c === 0) continue
      for (let k = 0; k < this.activeCount; k++) y[this.active[k]!]! += c * this.inverse[i * rows + this.active[k]!]!
    }
    return y
  }

  /** Adds a variable's column, times a value, to a vector over the rows. */
  addColumn(variable: number, value: number, side: Float64Array): void {
    const { types, rowStart, rowIndex } = this.#problem
    if (variable < types) for (let k = rowStart[variable]!; k < rowStart[variable + 1]!; k++) side[rowIndex[k]!]! += value
    else side[variable - types]! -= value
  }

  /** The column of a variable in terms of the basis; valid until the next call. */
  column(variable: number): Float64Array {
    const { rows, types, rowStart, rowIndex } = this.#problem
    const { inverse } = this
    const w = this.#column
    for (let i = 0, at = 0; i < rows; i++, at += rows) {
      let sum = 0
      if (variable < types) for (let k = rowStart[variable]!; k < rowStart[variable + 1]!; k++) sum += inverse[at + rowIndex[k]!]!
      else sum = -inverse[at + variable - types]!
      w[i] = Math.abs(sum) < 1e-13 ? 0 : sum
    }
    return w
  }

  /** Puts `enter`, whose column is `w`, at place `leave`. */
  exchange(leave: number, enter: number, w: Float64Array): void {
    const { rows, types } = this.#problem
    const { inverse, active } = this
    const out = this.head[leave]!
    if (out >= types) this.#activate(out - types)
    const from = leave * rows
    const pivot = w[leave]!
    for (let k = 0; k < this.activeCount; k++) inverse[from + active[k]!]! /= pivot
    for (let i = 0; i < rows; i++) {
      const factor = w[i]!
      if (factor === 0 || i === leave) continue
      const at = i * rows
      for (let k = 0; k < this.activeCount; k++) {
        const r = active[k]!
        inverse[at + r]! -= factor * inverse[from + r]!
      }
    }
    this.head[leave] = enter
    this.place[enter] = leave
    this.place[out] = -1
    if (enter >= types) this.#idle(enter - types)
    for (let i = 0; i < rows; i++) if (w[i] !== 0) this.#measure(i)
    this.age++
  }

  /** Computes the inverse afresh; a singular basis gives way to the logicals. */
  refactor(): void {
    const { rows, types, rowStart, rowIndex } = this.#problem
    const n = this.activeCount
    const structural: number[] = []
    for (let i = 0; i < rows; i++) if (this.head[i]! < types) structural.push(i)
    const core = new Float64Array(n * n)
    structural.forEach((place, s) => {
      const t = this.head[place]!
      for (let k = rowStart[t]!; k < rowStart[t + 1]!; k++) {
        const rank = this.#rank[rowIndex[k]!]!
        if (rank >= 0) core[rank * n + s] = 1
      }
    })
    const inverse = invert(core, n)
    if (inverse === undefined) {
      this.restart()
      return
    }
    this.inverse.fill(0)
    for (let i = 0; i < rows; i++) if (this.head[i]! >= types) this.inverse[i * rows + this.head[i]! - types] = -1
    structural.forEach((place, s) => {
      const t = this.head[place]!
      this.#add(place, inverse, s, 1)
      for (let k = rowStart[t]!; k < rowStart[t + 1]!; k++) {
        const logical = this.place[types + rowIndex[k]!]!
        if (logical >= 0) this.#add(logical, inverse, s, 1)
      }
    })
    for (let i = 0; i < rows; i++) this.#measure(i)
    this.age = 0
  }

  #add(place: number, core: Float64Array, s: number, factor: number): void {
    const n = this.activeCount
    const at = place * this.#problem.rows
    for (let k = 0; k < n; k++) this.inverse[at + this.active[k]!]! += factor * core[s * n + k]!
  }

  #measure(place: number): void {
    const at = place * this.#problem.rows
    let sum = this.head[place]! >= this.#problem.types ? 1 : 0
    for (let k = 0; k < this.activeCount; k++) {
      const value = this.inverse[at + this.active[k]!]!
      sum += value * value
    }
    this.edge[place] = sum
  }

  #activate(row: number): void {
    this.#rank[row] = this.activeCount
    this.active[this.activeCount++] = row
  }

  #idle(row: number): void {
    const rank = this.#rank[row]!
    const last = this.active[--this.activeCount]!
    this.active[rank] = last
    this.#rank[last] = rank
    this.#rank[row] = -1
    const { rows, types } = this.#problem
    for (let i = 0, at = row; i < rows; i++, at += rows) this.inverse[at] = 0
    this.inverse[this.place[types + row]! * rows + row] = -1
  }
}

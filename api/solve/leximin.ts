/**
 * Leximin of chance ÷ weight over the linear relaxation, at the level of types (Flanigan et al. 2021, §"LEXIMIN", on the relaxed polytope).
 * Expected seats of type t above its named members are written y_t = base_t + u_t with u_t ≥ 0, where base_t is free_t · weight_t · z ÷
 * the greatest weight while the type may still rise and a number once it is stuck. So the model has one row per rule, not one per type,
 * and stays hot.
 */
import type { Cut } from './cuts.ts'
import { type Model, type ModelData, runLinear, type Solver, withModel } from './highs.ts'
import type { Problem } from './problem.ts'

/** The fairest expectation the rules allow. */
export interface Target {
  /** Expected panel members per type, the named included. */
  readonly expected: Float64Array
  /** Dual of the first level: what bounds the least chance ÷ weight. Multipliers of the problem's rows … */
  readonly multipliers: Float64Array
  /** … the prices per type they come from, and whether cuts took part, so that rows alone do not prove the bound. */
  readonly prices: Float64Array
  readonly cutsPriced: boolean
}

const WIDEN_TIMES = 5

/**
 * Leximin target over the relaxation and the cuts found so far.
 * @param ceilings most expected drawn members per type (free people times the cap)
 * @returns undefined when the relaxation is empty
 */
export function leximinTarget(problem: Problem, ceilings: Float64Array, cuts: readonly Cut[], solver: Solver): Target | undefined {
  return withModel(solver, startingModel(problem, ceilings, cuts, solver), model => {
    const levels = new Levels(problem, ceilings, cuts, solver, model)
    if (!levels.raise()) return undefined
    const first = levels.dual()
    if (levels.open > 0) levels.fix()
    while (levels.open > 0) levels.next()
    return { expected: levels.expected(), ...first }
  })
}

function startingModel(problem: Problem, ceilings: Float64Array, cuts: readonly Cut[], solver: Solver): ModelData {
  const { types, rows } = problem
  const starts = new Int32Array(types + 2)
  const indices: number[] = []
  const values: number[] = []
  for (let t = 0; t < types; t++) {
    for (let k = problem.rowStart[t]!; k < problem.rowStart[t + 1]!; k++) {
      indices.push(problem.rowIndex[k]!)
      values.push(1)
    }
    cuts.forEach((cut, c) => {
      if (cut.prices[t] === 0) return
      indices.push(rows + c)
      values.push(cut.prices[t]!)
    })
    starts[t + 1] = indices.length
  }
  for (let r = 0; r < rows + cuts.length; r++) {
    indices.push(r)
    values.push(0)
  }
  starts[types + 1] = indices.length
  const infinity = solver.infinity
  return {
    numCols: types + 1,
    numRows: rows + cuts.length,
    sense: solver.constants.objectiveSense.maximize,
    colCost: Float64Array.from({ length: types + 1 }, (_, j) => (j === types ? 1 : 0)),
    colLower: new Float64Array(types + 1),
    colUpper: Float64Array.from([...ceilings, infinity]),
    rowLower: new Float64Array(rows + cuts.length).fill(-infinity),
    rowUpper: new Float64Array(rows + cuts.length).fill(infinity),
    matrix: { format: 'csc', numRows: rows + cuts.length, numCols: types + 1, starts, indices, values },
  }
}

/** The sequence of levels over one hot model. */
class Levels {
  level = 0
  open = 0
  readonly #scale: Float64Array
  readonly #base: Float64Array
  readonly #stuck: Uint8Array
  /** Expected drawn members apart from u_t and the level. */
  readonly #origin: Float64Array
  /** Expected drawn members at the last solution. */
  readonly #drawn: Float64Array
  /** Types whose ceiling moved into a row of its own, and that row. */
  readonly #ceilingRow = new Map<number, number>()
  /** Coefficients of the level per row, as the model has them. */
  #column: Float64Array
  #values: Float64Array = new Float64Array(0)
  #duals: Float64Array = new Float64Array(0)
  #rowDuals: Float64Array = new Float64Array(0)
  #widened = 0

  constructor(
    readonly problem: Problem,
    readonly ceilings: Float64Array,
    readonly cuts: readonly Cut[],
    readonly solver: Solver,
    readonly model: Model,
  ) {
    const { types } = problem
    // Against the greatest weight, so that a level is no smaller than a chance: the solver's tolerances are absolute.
    const greatest = problem.instance.types.reduce((most, { weight }) => Math.max(most, weight), 1)
    this.#scale = Float64Array.from({ length: types }, (_, t) => (problem.free[t]! * problem.instance.types[t]!.weight) / greatest)
    this.#base = new Float64Array(types)
    this.#stuck = new Uint8Array(types)
    this.#origin = new Float64Array(types)
    this.#drawn = new Float64Array(types)
    this.#column = new Float64Array(problem.rows + cuts.length)
    for (let t = 0; t < types; t++) {
      if (this.#scale[t] === 0) this.#stuck[t] = 1
      else this.open++
    }
  }

  /** Solves the present level. */
  raise(): boolean {
    this.#load()
    return this.#run()
  }

  /** The dual of the level just solved. */
  dual(): Pick<Target, 'multipliers' | 'prices' | 'cutsPriced'> {
    const { rows, types, rowStart, rowIndex, instance } = this.problem
    const prices = new Float64Array(types)
    for (let t = 0; t < types; t++) {
      let price = 0
      for (let k = rowStart[t]!; k < rowStart[t + 1]!; k++) price += this.#rowDuals[rowIndex[k]!]!
      this.cuts.forEach((cut, c) => {
        price += cut.prices[t]! * this.#rowDuals[rows + c]!
      })
      prices[t] = price > 0 || instance.cap ? price : 0
    }
    const cutsPriced = this.cuts.some((_, c) => Math.abs(this.#rowDuals[rows + c]!) > 1e-12)
    return { multipliers: this.#rowDuals.slice(0, rows), prices, cutsPriced }
  }

  /** Solves the next level, a little wider where the levels before it leave no room by rounding. */
  next(): void {
    for (let widen = 0; widen <= WIDEN_TIMES; widen++) {
      this.#widened = widen === 0 ? 0 : 1e-11 * 10 ** widen
      if (!this.raise()) continue
      this.fix()
      return
    }
    throw new Error('a later level of the leximin stayed infeasible by rounding')
  }

  expected(): Float64Array {
    return Float64Array.from({ length: this.problem.types }, (_, t) => this.problem.lower[t]! + this.#drawn[t]!)
  }

  /** Row bounds and the column of the level for the present split of stuck and open types. */
  #load(): void {
    const { problem, model, cuts } = this
    const { types, rows } = problem
    const height = rows + cuts.length
    const shift = new Float64Array(height)
    const column = new Float64Array(height)
    const roomOf = new Float64Array(types).fill(this.solver.infinity)
    let top = this.open > 0 ? this.solver.infinity : 0
    for (let t = 0; t < types; t++) {
      const stuck = this.#stuck[t] === 1
      const scale = stuck ? 0 : this.#scale[t]!
      this.#origin[t] = stuck ? Math.max(0, this.#base[t]! - this.#widened) : 0
      const fixed = problem.lower[t]! + this.#origin[t]!
      for (let k = problem.rowStart[t]!; k < problem.rowStart[t + 1]!; k++) {
        shift[problem.rowIndex[k]!]! += fixed
        column[problem.rowIndex[k]!]! += scale
      }
      for (let c = 0; c < cuts.length; c++) {
        shift[rows + c]! += fixed * cuts[c]!.prices[t]!
        column[rows + c]! += scale * cuts[c]!.prices[t]!
      }
      if (scale > 0) top = Math.min(top, this.ceilings[t]! / scale)
      const room = this.ceilings[t]! - this.#origin[t]! - scale * this.level
      const row = this.#ceilingRow.get(t)
      if (row === undefined) roomOf[t] = Math.max(0, room)
      else if (stuck) {
        model.changeCoefficient(row, types, 0)
        model.changeRowBounds(row, -this.solver.infinity, Math.max(0, room))
      }
    }
    // In bulk: a call into the solver costs more than what it changes.
    if (types > 0) model.changeColsBounds({ kind: 'range', from: 0, to: types - 1 }, new Float64Array(types), roomOf)
    const lower = Float64Array.from(shift, (moved, r) => (r < rows ? problem.rowLower[r]! : -this.solver.infinity) - moved)
    const upper = Float64Array.from(shift, (moved, r) => (r < rows ? problem.rowUpper[r]! : cuts[r - rows]!.most) - moved)
    model.changeRowsBounds({ kind: 'range', from: 0, to: height - 1 }, lower, upper)
    for (let r = 0; r < height; r++) if (column[r] !== this.#column[r]) model.changeCoefficient(r, types, column[r]!)
    this.#column = column
    model.changeColBounds(types, Math.min(this.level, top), top)
  }

  /** Solves, adding the ceilings that turn out to bind while their type still rises. */
  #run(): boolean {
    const { types } = this.problem
    for (;;) {
      if (runLinear(this.solver, this.model) !== 'optimal') return false
      const solution = this.model.getSolution()
      const z = solution.colValue[types]!
      let added = 0
      for (let t = 0; t < types; t++) {
        const scale = this.#stuck[t] === 1 ? 0 : this.#scale[t]!
        this.#drawn[t] = this.#origin[t]! + scale * z + solution.colValue[t]!
        if (scale === 0 || this.#ceilingRow.has(t)) continue
        if (solution.colValue[t]! + scale * z <= this.ceilings[t]! + 1e-11) continue
        this.#ceilingRow.set(t, this.model.getDimensions().numRows)
        this.model.changeColBounds(t, 0, this.solver.infinity)
        this.model.addRow(-this.solver.infinity, this.ceilings[t]!, { indices: [t, types], values: [1, scale] })
        added++
      }
      if (added > 0) continue
      this.#values = solution.colValue
      this.#duals = solution.colDual
      this.#rowDuals = solution.rowDual
      this.level = z
      return true
    }
  }

  /** A type with a price is stuck at this level in every optimum; so is one whose ceiling is the level. */
  fix(): void {
    const { types } = this.problem
    const weighed = (t: number): number => (this.#stuck[t] === 1 ? 0 : Math.abs(this.#duals[t]!) * this.#scale[t]!)
    let most = 0
    for (let t = 0; t < types; t++) most = Math.max(most, weighed(t))
    const before = this.open
    for (let t = 0; t < types; t++) {
      if (this.#stuck[t] === 1) continue
      const scale = this.#scale[t]!
      const priced = weighed(t) > 1e-8 * most && this.#values[t]! <= 1e-9
      const capped = scale * this.level >= this.ceilings[t]! - 1e-11
      if (!priced && !capped) continue
      this.#stuck[t] = 1
      this.#base[t] = Math.min(scale * this.level, this.ceilings[t]!)
      this.open--
    }
    if (this.open === before) throw new Error('a level of the leximin fixed nothing')
  }
}

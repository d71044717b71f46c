/**
 * The least change of some rows' bounds that lets a panel exist, as a small linear program and, where that is not enough, an integer one.
 */
import type { Instance } from '../draw/instance.ts'
import { type Solver, withModel } from './highs.ts'
import { firstPanel } from './panel-search.ts'
import type { Problem } from './problem.ts'
import { PanelSimplex } from './simplex.ts'
import { tieBreak } from './tie-break.ts'

/** Part of a member by which equal choices are told apart. */
const BREAK = 1e-7
/** Types the linear program starts with, and a price that asks for another. */
const FIRST = 128
const PRICED = 1e-6
/** Most linear programs of the search. */
const NODES = 400

/** A bound that gives way, by index of its row. */
export interface ElasticBound {
  readonly row: number
  readonly bound: 'lo' | 'hi'
  readonly to: number
}

/**
 * Least total change of all rows' bounds: the linear program first, then a short search for a panel that changes no more; the integer
 * program only where that finds none.
 * @returns the changed bounds; undefined when no change of rows is enough
 */
export function leastChange(problem: Problem, solver: Solver): ElasticBound[] | undefined {
  const { instance, types } = problem
  const simplex = elastic(problem)
  if (!sift(simplex, problem)) return undefined
  // Whole panels are worth whole numbers, but for the tie breaks.
  const above = Math.floor(simplex.objective + 1e-6) - 0.5
  const all = types + 2 * (problem.rows - 1)
  const panel = simplex.perturbed ? undefined : firstPanel(simplex, all, simplex.objective - above, NODES, above)
  const counts = panel ? rowCounts(instance, panel) : wholeCounts(instance, solver)
  return counts && changes(instance, counts)
}

/**
 * The linear program of people who break the rows least in all. The rows' slacks enter the panel simplex as types that only their row
 * counts: members missing, and members too many, the latter turned round, since every coefficient there is 1.
 * HiGHS, which a fresh thread compiles as it goes, would take four times as long.
 */
function elastic(problem: Problem): PanelSimplex {
  const { types, rows, instance } = problem
  const rules = rows - 1
  const most = Array.from({ length: rules }, (_, r) => Math.max(instance.size, problem.rowLower[r]!, problem.rowUpper[r]!))
  const start = problem.rowStart[types]!
  const rowStart = withSlacks(Int32Array, problem.rowStart, rules, i => start + i + 1)
  const simplex = new PanelSimplex({
    ...problem,
    types: types + 2 * rules,
    rowStart,
    rowIndex: withSlacks(Int32Array, problem.rowIndex, rules, i => i % rules),
    // A rule that contradicts itself, lo above hi, costs the same everywhere between: the row then reads hi … lo.
    rowLower: problem.rowLower.map((lo, r) => (r < rules ? Math.min(lo, problem.rowUpper[r]!) + most[r]! : lo)),
    rowUpper: problem.rowUpper.map((hi, r) => (r < rules ? Math.max(hi, problem.rowLower[r]!) + most[r]! : hi)),
    lower: withSlacks(Float64Array, problem.lower, rules, () => 0),
    upper: withSlacks(Float64Array, problem.upper, rules, i => most[i % rules]!),
  })
  for (let t = 0; t < types; t++) simplex.cost[t] = BREAK * tieBreak(t)
  simplex.cost.fill(-1, types, types + rules)
  simplex.cost.fill(1, types + rules, types + 2 * rules)
  return simplex
}

/** Numbers of the types, followed by those of two slacks per rule. */
function withSlacks<Numbers extends Int32Array | Float64Array>(
  Kind: new (length: number) => Numbers,
  own: Numbers,
  rules: number,
  of: (slack: number) => number,
): Numbers {
  const all = new Kind(own.length + 2 * rules)
  all.set(own)
  for (let i = 0; i < 2 * rules; i++) all[own.length + i] = of(i)
  return all
}

/**
 * Solves from few types, which the slacks make feasible; others join as long as a price asks for them. Those nobody asked for stay at their
 * least.
 */
function sift(simplex: PanelSimplex, problem: Problem): boolean {
  const { types, rowStart, rowIndex, lower, upper } = problem
  const members = Math.max(FIRST, 2 * problem.instance.size)
  let outside = Array.from({ length: types }, (_, t) => t).slice(members)
  for (const t of outside) simplex.upper[t] = lower[t]!
  for (;;) {
    if (!simplex.solve()) {
      // The slacks cover every rule, but few types may be too few people.
      if (outside.length === 0) return false
      for (const t of outside) simplex.upper[t] = upper[t]!
      outside = []
      continue
    }
    const prices = simplex.multipliers()
    const asked = outside.filter(t => {
      let worth = simplex.cost[t]!
      for (let k = rowStart[t]!; k < rowStart[t + 1]!; k++) worth -= prices[rowIndex[k]!]!
      return worth > PRICED
    })
    if (asked.length === 0) return true
    for (const t of asked) simplex.upper[t] = upper[t]!
    const joined = new Set(asked)
    outside = outside.filter(t => !joined.has(t))
  }
}

/** Members each row counts on a panel. */
function rowCounts(instance: Instance, panel: ArrayLike<number>): number[] {
  const counts = instance.rows.map(() => 0)
  instance.types.forEach((type, t) => {
    for (const row of type.rows) counts[row]! += panel[t]!
  })
  return counts
}

function changes(instance: Instance, counts: readonly number[]): ElasticBound[] {
  return instance.rows.flatMap(({ lo, hi }, row) => {
    const to = counts[row]!
    const low = to < lo ? [{ row, bound: 'lo' as const, to }] : []
    return to > hi ? [...low, { row, bound: 'hi' as const, to }] : low
  })
}

/** Row counts of people chosen so that the rows are broken least in all. */
function wholeCounts(instance: Instance, solver: Solver): number[] | undefined {
  const { types, size } = instance
  const height = instance.rows.length + 1
  const starts: number[] = [0]
  const indices: number[] = []
  const values: number[] = []
  for (const type of types) {
    for (const row of [...type.rows, height - 1]) {
      indices.push(row)
      values.push(1)
    }
    starts.push(indices.length)
  }
  // Two slack columns per row: members missing below lo, members too many above hi.
  for (let row = 0; row < height - 1; row++) {
    for (const sign of [1, -1]) {
      indices.push(row)
      values.push(sign)
      starts.push(indices.length)
    }
  }
  // A rule that contradicts itself, lo above hi, costs the same everywhere between: the row then reads hi … lo.
  const lower = instance.rows.map(row => Math.min(row.lo, row.hi))
  const upper = instance.rows.map(row => Math.max(row.lo, row.hi))
  const slacks = 2 * instance.rows.length
  return withModel(
    solver,
    {
      numCols: types.length + slacks,
      numRows: height,
      colCost: [...types.map(() => 0), ...new Array<number>(slacks).fill(1)],
      colLower: [...types.map(type => type.named), ...new Array<number>(slacks).fill(0)],
      colUpper: [...types.map(type => type.people), ...new Array<number>(slacks).fill(solver.infinity)],
      rowLower: [...lower, size],
      rowUpper: [...upper, size],
      matrix: { format: 'csc', numRows: height, numCols: types.length + slacks, starts, indices, values },
      integrality: new Int32Array(types.length + slacks).fill(1),
    },
    model => {
      model.options.set({ presolve: 'on', mip_rel_gap: 0, solver: 'choose' })
      if (model.run().modelStatus !== solver.constants.modelStatus.optimal) return undefined
      return rowCounts(instance, model.getSolution().colValue.map(Math.round))
    },
  )
}

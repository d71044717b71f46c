/** The least change of some rows' bounds that lets a panel exist, as a small integer program. */
import type { Instance } from '../draw/instance.ts'
import { type Solver, withModel } from './highs.ts'

/** A bound that gives way, by index of its row. */
export interface ElasticBound {
  readonly row: number
  readonly bound: 'lo' | 'hi'
  readonly to: number
}

/**
 * Least total change of all rows' bounds: the linear program first, and whole panels near its answer; the integer program only where they do not meet.
 * @param nearby a panel of the instance once its rows are widened to the given bounds, if one is found quickly
 * @returns the changed bounds; undefined when no change of rows is enough
 */
export function leastChange(
  instance: Instance,
  nearby: (lower: readonly number[], upper: readonly number[]) => ArrayLike<number> | undefined,
  solver: Solver,
): ElasticBound[] | undefined {
  const relaxed = elasticCounts(instance, 'relaxed', solver)
  if (!relaxed) return undefined
  const least = Math.ceil(total(instance, relaxed) - 1e-6)
  const lower = instance.rows.map((row, r) => Math.min(row.lo, Math.floor(relaxed[r]! + 1e-6)))
  const upper = instance.rows.map((row, r) => Math.max(row.hi, Math.ceil(relaxed[r]! - 1e-6)))
  const panel = nearby(lower, upper)
  if (panel) {
    const counts = rowCounts(instance, panel)
    if (total(instance, counts) <= least) return changes(instance, counts)
  }
  const whole = elasticCounts(instance, 'whole', solver)
  return whole && changes(instance, whole)
}

/** Members each row counts on a panel. */
function rowCounts(instance: Instance, panel: ArrayLike<number>): number[] {
  const counts = instance.rows.map(() => 0)
  instance.types.forEach((type, t) => {
    for (const row of type.rows) counts[row]! += panel[t]!
  })
  return counts
}

function total(instance: Instance, counts: readonly number[]): number {
  return instance.rows.reduce((sum, { lo, hi }, r) => sum + Math.max(0, lo - counts[r]!) + Math.max(0, counts[r]! - hi), 0)
}

function changes(instance: Instance, counts: readonly number[]): ElasticBound[] {
  return instance.rows.flatMap(({ lo, hi }, row) => {
    const to = counts[row]!
    const low = to < lo ? [{ row, bound: 'lo' as const, to }] : []
    return to > hi ? [...low, { row, bound: 'hi' as const, to }] : low
  })
}

/** Row counts of people chosen so that the rows are broken least in all. */
function elasticCounts(instance: Instance, choice: 'relaxed' | 'whole', solver: Solver): number[] | undefined {
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
      ...(choice === 'whole' && { integrality: new Int32Array(types.length + slacks).fill(1) }),
    },
    model => {
      if (choice === 'whole') model.options.set({ presolve: 'on', mip_rel_gap: 0, solver: 'choose' })
      if (model.run().modelStatus !== solver.constants.modelStatus.optimal) return undefined
      const x = model.getSolution().colValue
      return rowCounts(instance, choice === 'whole' ? x.map(Math.round) : x)
    },
  )
}

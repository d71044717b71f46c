/**
 * Column generation: the lottery over panels whose expectation comes nearest to a mean, with new panels priced in until the mean is met or
 * proved out of reach. Then the prices and the best panel's value are a cut that separates the mean from all panels.
 */
import type { Cut } from './cuts.ts'
import { type Model, runLinear, type Solver, withModel } from './highs.ts'
import { bestPanel } from './panel-search.ts'
import type { Share } from './peel.ts'
import type { Problem } from './problem.ts'
import type { PanelSimplex } from './simplex.ts'

/** The nearest lottery found. */
export interface Combination {
  readonly shares: Share[]
  /** Sum over types of the expected members that are missing. */
  readonly missing: number
  /** Every panel known by now. */
  readonly panels: readonly Int32Array[]
  /** Why no panel within the simplex's bounds brings the mean nearer, when that was proved. */
  readonly cut?: Cut
}

/** What a combination starts from, and when it is good enough. */
export interface CombinationStart {
  /** Expected members per type to be met. */
  readonly mean: Float64Array
  readonly panels: readonly Int32Array[]
  /** Missing members that count as met. */
  readonly tolerance: number
  /** Linear programs per pricing. */
  readonly nodes: number
}

/**
 * Prices panels within the present bounds of `simplex` until the mean is met, or cannot be met, or the node limit or the work allowed cuts
 * a pricing short.
 */
export function combine(problem: Problem, start: CombinationStart, simplex: PanelSimplex, solver: Solver): Combination {
  const rows = movingTypes(problem, start, simplex)
  const panels = [...start.panels]
  const infinity = solver.infinity
  const source = {
    numCols: rows.length,
    numRows: rows.length + 1,
    colCost: new Float64Array(rows.length).fill(1),
    colLower: new Float64Array(rows.length),
    colUpper: new Float64Array(rows.length).fill(infinity),
    rowLower: Float64Array.from([...rows.map(t => start.mean[t]!), 1]),
    rowUpper: Float64Array.from([...rows.map(() => infinity), 1]),
    matrix: {
      format: 'csc' as const,
      numRows: rows.length + 1,
      numCols: rows.length,
      starts: Int32Array.from({ length: rows.length + 1 }, (_, i) => i),
      indices: Int32Array.from(rows, (_, i) => i),
      values: new Float64Array(rows.length).fill(1),
    },
  }
  return withModel(solver, source, model => {
    model.options.set('simplex_strategy', 4)
    for (const panel of panels) addPanel(model, rows, panel, infinity)
    for (;;) {
      const now = panels.length > 0 ? solveMaster(model, rows, panels, solver) : NOTHING
      if (now.missing <= start.tolerance) return { ...now, panels }
      const prices = new Float64Array(problem.types)
      rows.forEach((t, i) => {
        prices[t] = now.duals[i] ?? 0
      })
      simplex.cost.fill(0)
      simplex.cost.set(prices)
      const above = now.known + Math.max(1e-10, start.tolerance / 4)
      const found = bestPanel(simplex, problem, { above, enough: above, nodes: start.nodes })
      if (!found.panel || simplex.spent) {
        const cut = !found.panel && found.complete && panels.length > 0 ? { prices, most: above } : undefined
        return { shares: now.shares, missing: now.missing, panels, ...(cut && { cut }) }
      }
      panels.push(found.panel)
      addPanel(model, rows, found.panel, infinity)
    }
  })
}

/** A solved master: its lottery, its price per row, and the value of the panels it knows at these prices. */
interface Solved {
  readonly shares: Share[]
  readonly missing: number
  readonly duals: Float64Array
  readonly known: number
}

const NOTHING: Solved = { shares: [], missing: Number.POSITIVE_INFINITY, duals: new Float64Array(0), known: Number.NEGATIVE_INFINITY }

function solveMaster(model: Model, rows: readonly number[], panels: readonly Int32Array[], solver: Solver): Solved {
  if (runLinear(solver, model) !== 'optimal') throw new Error('a master without an optimum')
  const { colValue, rowDual } = model.getSolution()
  const shares = panels.flatMap((panel, i) => (colValue[rows.length + i]! > 1e-12 ? [{ panel, mass: colValue[rows.length + i]! }] : []))
  const duals = rowDual.slice(0, rows.length).map(dual => Math.max(0, dual))
  return { shares, missing: model.getObjectiveValue(), duals, known: -rowDual[rows.length]! }
}

/** The types that some panel within the bounds could have at another count than the mean. */
function movingTypes(problem: Problem, start: CombinationStart, simplex: PanelSimplex): number[] {
  const rows: number[] = []
  for (let t = 0; t < problem.types; t++) {
    if (simplex.upper[t]! > simplex.lower[t]! && start.mean[t]! > simplex.lower[t]!) rows.push(t)
  }
  return rows
}

function addPanel(model: Model, rows: readonly number[], panel: Int32Array, infinity: number): void {
  const indices: number[] = []
  const values: number[] = []
  rows.forEach((t, i) => {
    if (panel[t] === 0) return
    indices.push(i)
    values.push(panel[t]!)
  })
  model.addCol(0, 0, infinity, { indices: [...indices, rows.length], values: [...values, 1] })
}

/** The linear program of a season by sifting: it starts with the best pairs of every panel, and pairs whose price says so join until none does. */
import { type Model, runLinear, type Solver, withModel } from '../highs.ts'
import type { Season, SeasonInfeasible } from './season.ts'
import type { SeasonRows } from './season-rows.ts'

/** An optimum of the linear program over all pairs. */
export interface SeasonOptimum {
  readonly kind: 'optimum'
  /** Total fit; no plan has more. */
  readonly value: number
  /** Share of each pair, 0 to 1. */
  readonly shares: Float64Array
  /** Price of each row: by how much the optimum would rise if the row gave way by one. */
  readonly prices: Float64Array
  /** What a pair outside the optimum would cost to bring in, or one inside to leave out; 0 where undecided. */
  readonly losses: Float64Array
}

/** Pairs per seat that a panel starts with. */
const STARTING = 12
const PRICED = 1e-9

/**
 * Solves the linear program.
 * @param most greatest share of any pair that is not kept: 1, or less where chances are capped
 * @returns which panels fall short when even shares cannot fill the season
 */
export function seasonOptimum(season: Season, rows: SeasonRows, most: number, solver: Solver): SeasonOptimum | SeasonInfeasible {
  const { pairs } = season
  const columns = startingPairs(season, rows, most)
  const inside = new Uint8Array(pairs.length)
  for (const i of columns) inside[i] = 1
  const penalty = 1 + 2 * pairs.reduce((sum, pair) => Math.max(sum, Math.abs(pair.fit)), 0)
  return withModel(solver, emptyModel(rows, penalty, solver), model => {
    addPairs(model, season, rows, columns, most)
    for (;;) {
      if (runLinear(solver, model) !== 'optimal') throw new Error('the program of a season has no optimum')
      const { colValue, rowDual } = model.getSolution()
      const prices = pairs.map((pair, i) => {
        let price = pair.fit
        for (let k = rows.start[i]!; k < rows.start[i + 1]!; k++) price -= rowDual[rows.index[k]!]!
        return price
      })
      const joining = pairs.flatMap((_, i) => (inside[i] === 0 && prices[i]! > PRICED ? [i] : []))
      if (joining.length > 0) {
        for (const i of joining) inside[i] = 1
        columns.push(...joining)
        addPairs(model, season, rows, joining, most)
        continue
      }
      const slacks = 2 * rows.lower.length
      const short = [...rows.lower.keys()].filter(r => colValue[2 * r]! > 1e-7 || colValue[2 * r + 1]! > 1e-7)
      if (short.length > 0) return infeasible(rows, short)
      const shares = new Float64Array(pairs.length)
      columns.forEach((i, c) => {
        shares[i] = colValue[slacks + c]!
      })
      return { kind: 'optimum', value: model.getObjectiveValue(), shares, prices: rowDual, losses: Float64Array.from(prices, Math.abs) }
    }
  })
}

function infeasible({ panelOf }: SeasonRows, short: readonly number[]): SeasonInfeasible {
  return { kind: 'infeasible', short: [...new Set(short.flatMap(row => panelOf[row] ?? []))].sort((a, b) => a - b) }
}

/** The kept pairs and the best of every panel. */
function startingPairs(season: Season, rows: SeasonRows, most: number): number[] {
  const byPanel: number[][] = season.panels.map(() => [])
  season.pairs.forEach(({ panel }, i) => {
    byPanel[panel]!.push(i)
  })
  return byPanel.flatMap((mine, p) => {
    mine.sort((a, b) => rows.kept[b]! - rows.kept[a]! || season.pairs[b]!.fit - season.pairs[a]!.fit || a - b)
    return mine.slice(0, Math.ceil((STARTING * season.panels[p]!.size) / most))
  })
}

/** Rows with two slacks each, so dear that they are used only where nothing else fits. */
function emptyModel(rows: SeasonRows, penalty: number, solver: Solver) {
  const height = rows.lower.length
  return {
    numCols: 2 * height,
    numRows: height,
    sense: solver.constants.objectiveSense.maximize,
    colCost: new Float64Array(2 * height).fill(-penalty),
    colLower: new Float64Array(2 * height),
    colUpper: new Float64Array(2 * height).fill(solver.infinity),
    rowLower: rows.lower,
    rowUpper: rows.upper,
    matrix: {
      format: 'csc' as const,
      numRows: height,
      numCols: 2 * height,
      starts: Int32Array.from({ length: 2 * height + 1 }, (_, i) => i),
      indices: Int32Array.from({ length: 2 * height }, (_, i) => i >> 1),
      values: Float64Array.from({ length: 2 * height }, (_, i) => (i % 2 === 0 ? 1 : -1)),
    },
  }
}

function addPairs(model: Model, season: Season, rows: SeasonRows, chosen: readonly number[], most: number): void {
  const starts = [0]
  const indices: number[] = []
  for (const i of chosen) {
    for (let k = rows.start[i]!; k < rows.start[i + 1]!; k++) indices.push(rows.index[k]!)
    starts.push(indices.length)
  }
  model.addCols({
    cost: Float64Array.from(chosen, i => season.pairs[i]!.fit),
    lower: Float64Array.from(chosen, i => rows.kept[i]!),
    upper: Float64Array.from(chosen, i => (rows.kept[i] === 1 ? 1 : most)),
    matrix: {
      format: 'csc',
      numRows: rows.lower.length,
      numCols: chosen.length,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(indices),
      values: new Float64Array(indices.length).fill(1),
    },
  })
}

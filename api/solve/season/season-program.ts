/**
 * The linear program of a season by sifting: it starts with the best pairs of every panel, and pairs whose price says so join until none
 * does. Rows of experts come in when pairs inside could break them: of all loads and days that could bind, few ever do.
 */
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
const STARTING = 4
const PRICED = 1e-9

/**
 * Solves the linear program.
 * @param most greatest share of any pair that is not kept: 1, or less where chances are capped
 * @returns which panels fall short when even shares cannot fill the season
 */
export function seasonOptimum(season: Season, rows: SeasonRows, most: number, solver: Solver): SeasonOptimum | SeasonInfeasible {
  const { pairs } = season
  const colliding = collidingSeats(season, rows)
  if (colliding.length > 0) return { kind: 'infeasible', short: colliding }
  const penalty = 1 + 2 * pairs.reduce((sum, pair) => Math.max(sum, Math.abs(pair.fit)), 0)
  return withModel(solver, emptyModel(rows, penalty, solver), model => {
    const program = new Program(model, season, rows, most)
    program.join(startingPairs(season, rows, most))
    for (;;) {
      if (runLinear(solver, model) !== 'optimal') throw new Error('the program of a season has no optimum')
      const { colValue, rowDual } = model.getSolution()
      const prices = program.perRow(rowDual)
      const reduced = new Float64Array(pairs.length)
      const joining: number[] = []
      for (let i = 0; i < pairs.length; i++) {
        let price = pairs[i]!.fit
        for (let k = rows.start[i]!; k < rows.start[i + 1]!; k++) price -= prices[rows.index[k]!]!
        reduced[i] = price
        if (price > PRICED && program.inside[i] === 0) joining.push(i)
      }
      if (joining.length > 0) {
        program.join(joining)
        continue
      }
      const slacks = 2 * rows.panelOf.length
      const short = rows.panelOf.filter((_, r) => colValue[2 * r]! > 1e-7 || colValue[2 * r + 1]! > 1e-7)
      if (short.length > 0) return { kind: 'infeasible', short: ascending(short) }
      const shares = new Float64Array(pairs.length)
      program.columns.forEach((i, c) => {
        shares[i] = colValue[slacks + c]!
      })
      return { kind: 'optimum', value: model.getObjectiveValue(), shares, prices, losses: reduced.map(Math.abs) }
    }
  })
}

const ascending = (panels: readonly number[]): number[] => [...new Set(panels)].sort((a, b) => a - b)

/** Panels whose kept seats alone are too many for an expert, or fall on one day. */
function collidingSeats({ pairs }: Season, rows: SeasonRows): number[] {
  const kept = pairs.flatMap((_, i) => (rows.kept[i] === 1 ? [i] : []))
  const count = new Int32Array(rows.lower.length)
  const own = (i: number) => [...rows.index.subarray(rows.start[i]!, rows.start[i + 1]!)].filter(r => r >= rows.panelOf.length)
  for (const i of kept) for (const r of own(i)) count[r]!++
  return ascending(kept.filter(i => own(i).some(r => count[r]! > rows.upper[r]!)).map(i => pairs[i]!.panel))
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

/** Rows of panels with two slacks each, so dear that they are used only where nothing else fits. */
function emptyModel(rows: SeasonRows, penalty: number, solver: Solver) {
  const height = rows.panelOf.length
  return {
    numCols: 2 * height,
    numRows: height,
    sense: solver.constants.objectiveSense.maximize,
    colCost: new Float64Array(2 * height).fill(-penalty),
    colLower: new Float64Array(2 * height),
    colUpper: new Float64Array(2 * height).fill(solver.infinity),
    rowLower: rows.lower.subarray(0, height),
    rowUpper: rows.upper.subarray(0, height),
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

/** The pairs and rows that are in the model. */
class Program {
  readonly columns: number[] = []
  readonly inside: Uint8Array
  /** Where each row is in the model; −1 while it is not. */
  readonly #place: Int32Array
  /** Pairs inside that each row counts. */
  readonly #count: Int32Array
  #height: number

  constructor(
    readonly model: Model,
    readonly season: Season,
    readonly rows: SeasonRows,
    readonly most: number,
  ) {
    this.inside = new Uint8Array(season.pairs.length)
    this.#count = new Int32Array(rows.lower.length)
    this.#height = rows.panelOf.length
    this.#place = Int32Array.from(rows.lower, (_, r) => (r < this.#height ? r : -1))
  }

  /** Duals of the model's rows as prices of all rows: one that is not in the model binds nobody. */
  perRow(duals: Float64Array): Float64Array {
    return Float64Array.from(this.#place, at => (at < 0 ? 0 : duals[at]!))
  }

  /** Takes pairs in, and first the rows they could break together with those inside. */
  join(pairs: readonly number[]): void {
    this.#admit(this.#breakable(pairs))
    const { season, rows, most } = this
    const starts = [0]
    const indices: number[] = []
    for (const i of pairs) {
      for (let k = rows.start[i]!; k < rows.start[i + 1]!; k++) {
        const at = this.#place[rows.index[k]!]!
        if (at >= 0) indices.push(at)
      }
      starts.push(indices.length)
      this.inside[i] = 1
      this.columns.push(i)
    }
    this.model.addCols({
      cost: Float64Array.from(pairs, i => season.pairs[i]!.fit),
      lower: Float64Array.from(pairs, i => rows.kept[i]!),
      upper: Float64Array.from(pairs, i => (rows.kept[i] === 1 ? 1 : most)),
      matrix: matrixOf('csc', this.#height, pairs.length, starts, indices),
    })
  }

  /** Rows outside that would count more pairs than they allow, once these pairs are in. */
  #breakable(pairs: readonly number[]): number[] {
    const found: number[] = []
    for (const i of pairs) {
      for (let k = this.rows.start[i]!; k < this.rows.start[i + 1]!; k++) {
        const r = this.rows.index[k]!
        if (++this.#count[r]! > this.rows.upper[r]! && this.#place[r] === -1) {
          this.#place[r] = this.#height++
          found.push(r)
        }
      }
    }
    return found
  }

  /** Adds rows with the pairs that are inside already. */
  #admit(found: readonly number[]): void {
    if (found.length === 0) return
    const { rows, columns } = this
    const slacks = 2 * rows.panelOf.length
    const base = this.#height - found.length
    const members: number[][] = found.map(() => [])
    columns.forEach((i, c) => {
      for (let k = rows.start[i]!; k < rows.start[i + 1]!; k++) members[this.#place[rows.index[k]!]! - base]?.push(slacks + c)
    })
    const starts = [0]
    for (const mine of members) starts.push(starts.at(-1)! + mine.length)
    this.model.addRows({
      lower: Float64Array.from(found, r => rows.lower[r]!),
      upper: Float64Array.from(found, r => rows.upper[r]!),
      matrix: matrixOf('csr', found.length, slacks + columns.length, starts, members.flat()),
    })
  }
}

function matrixOf<Format extends 'csc' | 'csr'>(format: Format, numRows: number, numCols: number, starts: number[], indices: number[]) {
  return {
    format,
    numRows,
    numCols,
    starts: Int32Array.from(starts),
    indices: Int32Array.from(indices),
    values: new Float64Array(indices.length).fill(1),
  }
}

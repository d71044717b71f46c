/**
 * The best plan of a season, proved best: the linear program bounds it, pairs whose loss exceeds the gap are settled where the program has
 * them, and an integer program over the few others finds the plan. When the plan found loses more than was allowed for, more pairs are
 * freed.
 */
import { type Solver, withModel } from '../highs.ts'
import type { Season, SeasonInfeasible, SeasonPlan } from './season.ts'
import { type SeasonOptimum, seasonOptimum } from './season-program.ts'
import { brokenRow, type SeasonRows, seasonRows } from './season-rows.ts'

/** Losses allowed at first, in units of fit; each further try allows four times as much. */
const FIRST_LOSS = 1
const MORE = 4
/** Shares nearer to none or all of a pair than this are whole. */
const PART = 1e-7

/**
 * Fills all panels of a season with the greatest total fit.
 * @throws Error when the solver's plan breaks a rule, which is checked with integers
 */
export function planSeason(season: Season, solver: Solver): SeasonPlan | SeasonInfeasible {
  const rows = seasonRows(season)
  const optimum = seasonOptimum(season, rows, 1, solver)
  return optimum.kind === 'infeasible' ? optimum : planFrom(season, rows, optimum, solver)
}

/** The same from an optimum of the linear program, which most often is a whole plan already. */
export function planFrom(season: Season, rows: SeasonRows, optimum: SeasonOptimum, solver: Solver): SeasonPlan | SeasonInfeasible {
  const fitOf = (chosen: readonly number[]): number => chosen.reduce((sum, i) => sum + season.pairs[i]!.fit, 0)
  const bound = Math.floor(optimum.value + 1e-6)
  const whole = wholePairs(optimum)
  if (whole && fitOf(whole) >= bound) return finish(season, rows, whole, fitOf(whole))
  const greatest = optimum.losses.reduce((most, loss) => Math.max(most, loss), 0)
  for (let loss = FIRST_LOSS; ; loss *= MORE) {
    const chosen = corePlan(season, rows, optimum, loss, solver)
    if (chosen) {
      const fit = fitOf(chosen)
      // A plan that uses any settled pair otherwise loses more than `loss` against the program's optimum; with none settled there is no
      // other.
      if (fit >= bound || optimum.value - fit <= loss + 1e-6 || loss > greatest) return finish(season, rows, chosen, fit)
    }
    if (loss > greatest) return { kind: 'infeasible', short: [] }
  }
}

/** The pairs of an optimum without parts of pairs; undefined where it has any. */
function wholePairs({ shares }: SeasonOptimum): number[] | undefined {
  const chosen: number[] = []
  for (let i = 0; i < shares.length; i++) {
    if (shares[i]! > 1 - PART) chosen.push(i)
    else if (shares[i]! > PART) return undefined
  }
  return chosen
}

/** The best plan that settles every pair with a greater loss than `loss`; undefined when there is none. */
function corePlan(season: Season, rows: SeasonRows, optimum: SeasonOptimum, loss: number, solver: Solver): number[] | undefined {
  const open: number[] = []
  const settled: number[] = []
  const left = { lower: rows.lower.slice(), upper: rows.upper.slice() }
  const reach = new Int32Array(rows.lower.length)
  season.pairs.forEach((_, i) => {
    const mine = rows.index.subarray(rows.start[i]!, rows.start[i + 1]!)
    if (optimum.losses[i]! <= loss && rows.kept[i] === 0) {
      open.push(i)
      for (const r of mine) reach[r]!++
    } else if (rows.kept[i] === 1 || optimum.shares[i]! > 0.5) {
      settled.push(i)
      for (const r of mine) {
        left.lower[r]!--
        left.upper[r]!--
      }
    }
  })
  if (reach.some((most, r) => left.lower[r]! > most || left.upper[r]! < 0)) return undefined
  if (open.length === 0) return settled
  // Only rows that the open pairs could break.
  const binding = [...reach.keys()].filter(r => left.lower[r]! > 0 || left.upper[r]! < reach[r]!)
  const place = new Int32Array(reach.length).fill(-1)
  binding.forEach((r, at) => {
    place[r] = at
  })
  const starts = [0]
  const indices: number[] = []
  for (const i of open) {
    for (let k = rows.start[i]!; k < rows.start[i + 1]!; k++) if (place[rows.index[k]!]! >= 0) indices.push(place[rows.index[k]!]!)
    starts.push(indices.length)
  }
  const source = {
    numCols: open.length,
    numRows: binding.length,
    sense: solver.constants.objectiveSense.maximize,
    colCost: Float64Array.from(open, i => season.pairs[i]!.fit),
    colLower: new Float64Array(open.length),
    colUpper: new Float64Array(open.length).fill(1),
    rowLower: Float64Array.from(binding, r => left.lower[r]!),
    rowUpper: Float64Array.from(binding, r => left.upper[r]!),
    matrix: {
      format: 'csc' as const,
      numRows: binding.length,
      numCols: open.length,
      starts,
      indices,
      values: new Float64Array(indices.length).fill(1),
    },
    integrality: new Int32Array(open.length).fill(1),
  }
  return withModel(solver, source, model => {
    model.options.set({ presolve: 'on', solver: 'choose', mip_rel_gap: 0, mip_abs_gap: 0.5 })
    if (model.run().modelStatus !== solver.constants.modelStatus.optimal) return undefined
    const { colValue } = model.getSolution()
    return [...settled, ...open.filter((_, c) => colValue[c]! > 0.5)].sort((a, b) => a - b)
  })
}

/** Checks the plan against every row with integers and lists it by panel. */
function finish(season: Season, rows: SeasonRows, chosen: readonly number[], fit: number): SeasonPlan {
  const broken = brokenRow(rows, chosen)
  if (broken !== undefined) throw new Error(`the plan of a season breaks row ${broken}`)
  const members: number[][] = season.panels.map(() => [])
  for (const i of chosen) members[season.pairs[i]!.panel]!.push(season.pairs[i]!.expert)
  return { kind: 'plan', members: members.map(experts => experts.sort((a, b) => a - b)), fit }
}

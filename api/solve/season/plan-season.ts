/**
 * The best plan of a season, proved best: the linear program bounds it, pairs whose loss exceeds the gap are settled where the program has them, and an integer
 * program over the few others finds the plan. When the plan found loses more than was allowed for, more pairs are freed.
 */
import { type Solver, withModel } from '../highs.ts'
import type { Season, SeasonInfeasible, SeasonPlan } from './season.ts'
import { type SeasonOptimum, seasonOptimum } from './season-program.ts'
import { brokenRow, type SeasonRows, seasonRows } from './season-rows.ts'

/** Losses allowed at first, in units of fit; each further try allows four times as much. */
const FIRST_LOSS = 1
const MORE = 4

/**
 * Fills all panels of a season with the greatest total fit.
 * @throws Error when the solver's plan breaks a rule, which is checked with integers
 */
export function planSeason(season: Season, solver: Solver): SeasonPlan | SeasonInfeasible {
  const rows = seasonRows(season)
  const optimum = seasonOptimum(season, rows, 1, solver)
  if (optimum.kind === 'infeasible') return optimum
  const bound = Math.floor(optimum.value + 1e-6)
  const greatest = optimum.losses.reduce((most, loss) => Math.max(most, loss), 0)
  for (let loss = FIRST_LOSS; ; loss *= MORE) {
    const chosen = corePlan(season, rows, optimum, loss, solver)
    if (chosen) {
      const fit = chosen.reduce((sum, i) => sum + season.pairs[i]!.fit, 0)
      // A plan that uses any settled pair otherwise loses more than `loss` against the program's optimum.
      if (fit >= bound || optimum.value - fit <= loss + 1e-6) return finish(season, rows, chosen, fit)
    }
    if (loss > greatest) return { kind: 'infeasible', short: [] }
  }
}

/** The best plan that settles every pair with a greater loss than `loss`; undefined when there is none. */
function corePlan(season: Season, rows: SeasonRows, optimum: SeasonOptimum, loss: number, solver: Solver): number[] | undefined {
  const height = rows.lower.length
  const open: number[] = []
  const settled: number[] = []
  const used = new Float64Array(height)
  season.pairs.forEach((_, i) => {
    if (optimum.losses[i]! <= loss && rows.kept[i] === 0) open.push(i)
    else if (rows.kept[i] === 1 || optimum.shares[i]! > 0.5) settled.push(i)
  })
  for (const i of settled) for (let k = rows.start[i]!; k < rows.start[i + 1]!; k++) used[rows.index[k]!]!++
  if (open.length === 0) return used.every((count, r) => count >= rows.lower[r]! && count <= rows.upper[r]!) ? settled : undefined
  const starts = [0]
  const indices: number[] = []
  for (const i of open) {
    for (let k = rows.start[i]!; k < rows.start[i + 1]!; k++) indices.push(rows.index[k]!)
    starts.push(indices.length)
  }
  const source = {
    numCols: open.length,
    numRows: height,
    sense: solver.constants.objectiveSense.maximize,
    colCost: Float64Array.from(open, i => season.pairs[i]!.fit),
    colLower: new Float64Array(open.length),
    colUpper: new Float64Array(open.length).fill(1),
    rowLower: rows.lower.map((lower, r) => lower - used[r]!),
    rowUpper: rows.upper.map((upper, r) => upper - used[r]!),
    matrix: {
      format: 'csc' as const,
      numRows: height,
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

/** A season filled in one of the two ways, with what one more expert would improve. */

import { Stream } from '../../draw/stream.ts'
import type { Digest } from '../../draw/tagged-hash.ts'
import type { Solver } from '../highs.ts'
import { planFrom } from './plan-season.ts'
import { drawSeason, seasonShares, UNIT } from './random-season.ts'
import type { Season, SeasonInfeasible, SeasonPlan } from './season.ts'
import { seasonOptimum } from './season-program.ts'
import { seasonRows } from './season-rows.ts'

/** By lot: the greatest chance of any pair that is not kept, and the seed. */
export interface Lot {
  readonly most: number
  readonly seed: Digest
}

/** What one more expert like a known one, free on all days, would add to the total fit of a panel. */
export interface Gain {
  readonly panel: number
  /** The known expert it would be like. */
  readonly expert: number
  /** Units of fit, at most. */
  readonly gain: number
}

export interface FilledSeason {
  readonly kind: 'filled'
  readonly plan: SeasonPlan
  /** No plan has a greater total fit. */
  readonly bound: number
  /** By lot: chance of each pair, total fit to expect, and whether the plan was mended. */
  readonly lot?: { readonly chances: readonly number[]; readonly expectedFit: number; readonly mended: boolean }
  /** The greatest gain of each panel, greatest first. */
  readonly gains: readonly Gain[]
}

/** Gains told at most, and what counts as one. */
const TOLD = 5
const LEAST = 0.5

/** Fills a season with the greatest total fit, or by lot under a cap; or says which panels fall short. */
export function fillSeason(season: Season, solver: Solver, lot?: Lot): FilledSeason | SeasonInfeasible {
  const rows = seasonRows(season)
  const optimum = seasonOptimum(season, rows, 1, solver)
  if (optimum.kind === 'infeasible') return optimum
  const known = { bound: optimum.value, gains: gainsOf(season, rows, optimum.prices) }
  if (!lot) {
    const plan = planFrom(season, rows, optimum, solver)
    return plan.kind === 'infeasible' ? plan : { kind: 'filled', plan, ...known }
  }
  const shares = seasonShares(season, lot.most, solver)
  if (shares.kind === 'infeasible') return shares
  const stream = new Stream(lot.seed, 'season')
  const drawn = drawSeason(season, shares, bound => stream.belowBig(bound), solver)
  if (drawn.kind === 'infeasible') return drawn
  const { mended, ...plan } = drawn
  const chances = shares.chances.map(chance => Number(chance) / Number(UNIT))
  return { kind: 'filled', plan, ...known, lot: { chances, expectedFit: shares.expectedFit, mended } }
}

/** A newcomer has no other panels and no busy days: what they would add is their fit less the prices of the panel's own rows. */
function gainsOf(season: Season, rows: ReturnType<typeof seasonRows>, prices: Float64Array): Gain[] {
  const best = new Map<number, Gain>()
  season.pairs.forEach(({ panel, expert, fit }, i) => {
    let gain = fit
    for (let k = rows.start[i]!; k < rows.start[i + 1]!; k++) {
      const row = rows.index[k]!
      if (row < rows.panelOf.length) gain -= prices[row]!
    }
    if (gain > LEAST && gain > (best.get(panel)?.gain ?? 0)) best.set(panel, { panel, expert, gain })
  })
  return [...best.values()].sort((a, b) => b.gain - a.gain || a.panel - b.panel).slice(0, TOLD)
}

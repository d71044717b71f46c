/**
 * The best whole panel for given prices: depth-first branch and bound over one hot simplex. A general MIP solver spends more time setting up
 * than searching on the thousands of small problems a decomposition asks.
 */
import type { PanelSimplex } from './simplex.ts'

const WHOLE = 1e-6

/** What a search found. */
export interface Search {
  /** Members per type of the best panel found, if any. */
  readonly panel?: Int32Array
  /** Its value at the prices; −∞ without a panel. */
  readonly value: number
  /** Whether the search ended by itself: then no panel is better by more than the tolerance. */
  readonly complete: boolean
}

/** Where a search may stop. */
export interface SearchLimits {
  /** Only panels worth more than this are of interest. */
  readonly above: number
  /** A panel worth this much ends the search; −∞ takes the first found. */
  readonly enough: number
  /** Most linear programs to solve. */
  readonly nodes: number
}

/**
 * Searches the panels within the simplex's present bounds; the bounds are as before when it returns.
 * @param types number of types; the simplex's variables beyond them are row counts
 */
export function bestPanel(simplex: PanelSimplex, types: number, limits: SearchLimits): Search {
  let panel: Int32Array | undefined
  let value = limits.above
  let nodes = 0
  let stopped = false

  const visit = (): void => {
    if (nodes++ >= limits.nodes) stopped = true
    if (stopped || !simplex.solve()) return
    const bound = simplex.objective
    if (bound <= value + 1e-10 * Math.max(1, Math.abs(value))) return
    const t = mostFractional(simplex.x, types)
    if (t < 0) {
      panel = Int32Array.from(simplex.x.subarray(0, types), Math.round)
      value = bound
      stopped = value >= limits.enough
      return
    }
    const at = simplex.x[t]!
    const below = Math.floor(at)
    const lower = simplex.lower[t]!
    const upper = simplex.upper[t]!
    const high = at - below >= 0.5
    for (const up of [high, !high]) {
      if (up) simplex.lower[t] = below + 1
      else simplex.upper[t] = below
      visit()
      simplex.lower[t] = lower
      simplex.upper[t] = upper
      if (stopped) return
    }
  }
  visit()
  const cut = stopped && !(panel !== undefined && value >= limits.enough)
  return { ...(panel && { panel }), value: panel ? value : Number.NEGATIVE_INFINITY, complete: !cut }
}

function mostFractional(x: Float64Array, types: number): number {
  let chosen = -1
  let most = WHOLE
  for (let t = 0; t < types; t++) {
    const part = Math.abs(x[t]! - Math.round(x[t]!))
    if (part > most + 1e-12) {
      most = part
      chosen = t
    }
  }
  return chosen
}

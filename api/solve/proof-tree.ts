/**
 * A branch and bound written down: every leaf keeps the multipliers that prove its bound, so that the whole can be checked with integers.
 */
import type { ProofLeaf, ProofNode } from '../draw/certificate.ts'
import { bestPanel, mostFractional } from './panel-search.ts'
import type { Problem } from './problem.ts'
import type { PanelSimplex } from './simplex.ts'

const CLOSE = 1e-9
const EVERYTHING = { above: Number.NEGATIVE_INFINITY, enough: Number.POSITIVE_INFINITY, nodes: Number.POSITIVE_INFINITY }

/**
 * Proves that no panel is worth more at the prices than the best panel is, or as near to it as the work allowed to the simplex goes.
 * @param leaf turns multipliers of the problem's rows into a leaf of integers
 */
export function proofTree(
  problem: Problem,
  prices: Float64Array,
  simplex: PanelSimplex,
  leaf: (multipliers: Float64Array) => ProofLeaf,
): ProofNode {
  const { types } = problem
  const every = Array.from({ length: types }, (_, t) => t)
  simplex.reset()
  simplex.cost.set(prices)
  const best = bestPanel(simplex, problem, EVERYTHING).value
  const visit = (): ProofNode => {
    if (!simplex.solve()) return leaf(longRay(problem, prices, best, simplex))
    const multipliers = simplex.multipliers()
    const t = mostFractional(simplex.x, every)
    // Any leaf is sound; one that is written too early only proves less.
    if (simplex.objective <= best + CLOSE || t < 0 || simplex.spent) return leaf(multipliers)
    const at = Math.floor(simplex.x[t]! + 1e-6)
    const [lower, upper] = [simplex.lower[t]!, simplex.upper[t]!]
    simplex.upper[t] = at
    const below = visit()
    simplex.upper[t] = upper
    simplex.lower[t] = at + 1
    const above = visit()
    simplex.lower[t] = lower
    return { type: t, at, below, above }
  }
  return visit()
}

/** The ray of an infeasible node, in the direction and length that take its bound below the best panel's value. */
function longRay(problem: Problem, prices: Float64Array, best: number, simplex: PanelSimplex): Float64Array {
  const nothing = new Float64Array(problem.types)
  const flipped = simplex.ray.map(value => -value)
  const ray = boundOf(problem, nothing, simplex, simplex.ray) < boundOf(problem, nothing, simplex, flipped) ? simplex.ray : flipped
  const fall = -boundOf(problem, nothing, simplex, ray)
  const excess = Math.max(0, boundOf(problem, prices, simplex, new Float64Array(problem.rows)) - best)
  return ray.map(value => (value * 2 * (excess + CLOSE)) / Math.max(fall, CLOSE))
}

function boundOf(problem: Problem, prices: Float64Array, simplex: PanelSimplex, multipliers: Float64Array): number {
  let bound = 0
  for (let r = 0; r < problem.rows; r++) bound += multipliers[r]! * (multipliers[r]! >= 0 ? problem.rowUpper[r]! : problem.rowLower[r]!)
  for (let t = 0; t < problem.types; t++) {
    let left = prices[t]!
    for (let k = problem.rowStart[t]!; k < problem.rowStart[t + 1]!; k++) left -= multipliers[problem.rowIndex[k]!]!
    bound += left * (left >= 0 ? simplex.upper[t]! : simplex.lower[t]!)
  }
  return bound
}

/**
 * Writes an expectation as a lottery over whole panels by walking down faces. Take a whole panel on the least face that holds the rest:
 * every type and row is at the floor or ceiling of its expectation. Give it as much mass as keeps the rest inside the polytope, and repeat.
 * Each step makes a type whole or a rule tight for good, so there are at most as many panels as types and rules. Where the polytope is not
 * integral a face may hold no panel; what is left is then decomposed by column generation (`master.ts`).
 */
import { facePanel } from './face-panel.ts'
import { activity, type Problem } from './problem.ts'
import type { PanelSimplex } from './simplex.ts'
import { tieBreak } from './tie-break.ts'

/** A panel and the probability it is given. */
export interface Share {
  readonly panel: Int32Array
  readonly mass: number
}

/** A decomposition that may have stopped early. */
export interface Peeling {
  readonly shares: Share[]
  /** Probability not given to any panel. */
  readonly mass: number
  /** Expected members per type still to be given, over that probability. */
  readonly rest: Float64Array
}

const TIGHT = 1e-9
const DONE = 1e-10
/** Panels between two reports. */
const REPORTED = 32
/** How a panel is looked for on a face: near ones keep every row at the floor or ceiling of its expectation too. */
const TRIES = [
  { near: true, effort: 'mend', nodes: 0 },
  { near: false, effort: 'mend', nodes: 0 },
  { near: false, effort: 'dive', nodes: 150 },
] as const

/** Types that move up to which mixing panels (`nearest.ts`) is faster than dives. */
const FEW = 400

/**
 * Peels panels off an expectation.
 * @param expected a point of the relaxation, members per type
 * @param report hears what part of the probability has its panels
 */
export function peel(problem: Problem, expected: Float64Array, simplex: PanelSimplex, report: (done: number) => void): Peeling {
  const { types, rows } = problem
  const rest = Float64Array.from(expected)
  const shares: Share[] = []
  let order = Array.from({ length: types }, (_, t) => t)
  let mass = 1
  while (mass > DONE && !simplex.spent) {
    const counts = activity(problem, rest)
    let panel: Int32Array | undefined
    for (const { near, effort, nodes } of TRIES) {
      if (effort === 'dive' && order.length <= FEW) break
      toFace(problem, simplex, rest, counts, mass, near)
      // A type that has become whole on a face stays so on all later ones.
      order = order.filter(t => simplex.upper[t]! > simplex.lower[t]!)
      panel = facePanel(simplex, problem, order, effort, nodes)
      if (panel) break
    }
    if (!panel) break
    const taken = activity(problem, panel)
    let step = mass
    for (let t = 0; t < types; t++) {
      const lower = simplex.lower[t]!
      const upper = simplex.upper[t]!
      if (lower === upper) continue
      const x = panel[t]!
      if (x > lower) step = Math.min(step, (rest[t]! - mass * lower) / (x - lower))
      if (x < upper) step = Math.min(step, (mass * upper - rest[t]!) / (upper - x))
    }
    for (let r = 0; r < rows; r++) {
      const lower = problem.rowLower[r]!
      const upper = problem.rowUpper[r]!
      const q = taken[r]!
      if (q > lower && counts[r]! - mass * lower > TIGHT) step = Math.min(step, (counts[r]! - mass * lower) / (q - lower))
      if (q < upper && mass * upper - counts[r]! > TIGHT) step = Math.min(step, (mass * upper - counts[r]!) / (upper - q))
    }
    if (step <= 0) break
    shares.push({ panel, mass: step })
    for (let t = 0; t < types; t++) if (panel[t] !== 0) rest[t] = Math.max(0, rest[t]! - step * panel[t]!)
    mass -= step
    if (shares.length % REPORTED === 0) report(1 - mass)
  }
  return { shares, mass: Math.max(0, mass), rest }
}

/** Bounds the simplex to the floors and ceilings of the rest; costs prefer what is left most. */
export function toFace(
  problem: Problem,
  simplex: PanelSimplex,
  rest: Float64Array,
  counts: Float64Array,
  mass: number,
  near: boolean,
): void {
  const { types, rows } = problem
  const slack = TIGHT / mass
  for (let t = 0; t < types; t++) {
    const mean = rest[t]! / mass
    const lower = Math.max(problem.lower[t]!, Math.floor(mean + slack))
    const upper = Math.min(problem.upper[t]!, Math.max(lower, Math.ceil(mean - slack)))
    simplex.lower[t] = lower
    simplex.upper[t] = upper
    simplex.cost[t] = upper > lower ? mean - lower + 1e-2 * tieBreak(t) : 0
  }
  for (let r = 0; r < rows; r++) {
    const mean = counts[r]! / mass
    const floor = Math.floor(mean + slack)
    const ceiling = Math.max(floor, Math.ceil(mean - slack))
    const tightLow = mean - problem.rowLower[r]! <= slack
    const tightHigh = problem.rowUpper[r]! - mean <= slack
    simplex.lower[types + r] = tightHigh ? problem.rowUpper[r]! : near ? Math.max(floor, problem.rowLower[r]!) : problem.rowLower[r]!
    simplex.upper[types + r] = tightLow ? problem.rowLower[r]! : near ? Math.min(ceiling, problem.rowUpper[r]!) : problem.rowUpper[r]!
  }
}

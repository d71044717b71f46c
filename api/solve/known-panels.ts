/**
 * The fairest lottery over few panels, for when the work allowed was done before a fairest over all was found. What counts is the least
 * chance ÷ weight, and with it what is missing of the fairest expectation. Panels that would raise it are priced in as long as they are
 * soon found. What it falls short by is the gap between least chance and proven bound, which every record holds.
 */
import { facePanel } from './face-panel.ts'
import { type Model, runLinear, type Solver, withModel } from './highs.ts'
import { bestPanel } from './panel-search.ts'
import type { Share } from './peel.ts'
import type { Problem } from './problem.ts'
import type { PanelSimplex } from './simplex.ts'
import { tieBreak } from './tie-break.ts'

/** Worth of all that is missing against the least chance: enough to choose among lotteries with the same. */
const MISSING = 1e-3
/** Panels priced in at most, each for another run of the linear program, and linear programs searched for each. */
const ROUNDS = 300
const NODES = 100
/** What a run costs grows with the square of its rows: at 15,000 one takes some ten seconds, and there is one only. */
const SQUARES = 3e8
const CLOSE = 1e-9
/** Part of a member by which other types are preferred in a panel for one type. */
const BREAK = 1e-3

/** What the fairest lottery would be. */
export interface Wanted {
  /** Members per type that would be fairest. */
  readonly expected: Float64Array
  /** Most expected drawn members per type. */
  readonly ceilings: Float64Array
}

/**
 * Mixes known panels, and some more.
 * @param simplex its bounds are reset, and it may take as much work again as each search here does
 * @returns undefined where no mixture keeps to the ceilings, or no panel is known
 */
export function mixKnown(
  problem: Problem,
  known: readonly Int32Array[],
  { expected, ceilings }: Wanted,
  simplex: PanelSimplex,
  solver: Solver,
): Share[] | undefined {
  simplex.reset()
  simplex.limit = Number.POSITIVE_INFINITY
  const panels = [...known, ...panelsFor(problem, uncovered(problem, known), simplex)]
  const drawn = every(problem).filter(t => problem.free[t]! > 0)
  const count = drawn.length
  const { infinity } = solver
  const wanted = drawn.map(t => Math.max(0, expected[t]! - problem.lower[t]!))
  // Rows: what each type is given and misses; what it misses beside the level; its ceiling; all mass. Columns: missing members, the level,
  // panels.
  const height = 3 * count + 1
  const source = {
    numCols: count + 1,
    numRows: height,
    sense: solver.constants.objectiveSense.maximize,
    colCost: Float64Array.from({ length: count + 1 }, (_, c) => (c < count ? -MISSING / count : 1)),
    colLower: new Float64Array(count + 1),
    colUpper: new Float64Array(count + 1).fill(infinity),
    rowLower: Float64Array.from([...wanted, ...new Array<number>(2 * count).fill(-infinity), 1]),
    rowUpper: Float64Array.from([...wanted.map(() => infinity), ...wanted, ...drawn.map(t => ceilings[t]!), 1]),
    matrix: {
      format: 'csc' as const,
      numRows: height,
      numCols: count + 1,
      starts: Int32Array.from({ length: count + 2 }, (_, c) => (c <= count ? 2 * c : 3 * count)),
      indices: Int32Array.from([...drawn.flatMap((_, i) => [i, count + i]), ...drawn.map((_, i) => count + i)]),
      values: Float64Array.from([...drawn.flatMap(() => [1, 1]), ...drawn.map(t => scaleOf(problem, t))]),
    },
  }
  return withModel(solver, source, model => {
    for (const panel of panels) addPanel(model, problem, drawn, panel, infinity)
    let shares: Share[] | undefined
    const rounds = Math.min(ROUNDS, Math.max(1, Math.floor(SQUARES / height ** 2)))
    for (let round = 0; round < rounds; round++) {
      if (panels.length === 0 || runLinear(solver, model) !== 'optimal') break
      const { colValue, rowDual } = model.getSolution()
      shares = panels.flatMap((panel, p) => (colValue[count + 1 + p]! > 1e-12 ? [{ panel, mass: colValue[count + 1 + p]! }] : []))
      const priced = pricedIn(problem, drawn, rowDual, simplex)
      if (!priced) break
      panels.push(priced)
      addPanel(model, problem, drawn, priced, infinity)
    }
    return shares
  })
}

/** A panel that would raise the optimum, if one is soon found. */
function pricedIn(problem: Problem, drawn: readonly number[], duals: Float64Array, simplex: PanelSimplex): Int32Array | undefined {
  const count = drawn.length
  // The level's column says which sign the solver gives its duals: there they sum to its cost of 1.
  const level = drawn.reduce((sum, t, i) => sum + scaleOf(problem, t) * duals[count + i]!, 0)
  const sign = level < 0 ? 1 : -1
  simplex.cost.fill(0)
  let above = -sign * duals[3 * count]!
  drawn.forEach((t, i) => {
    simplex.cost[t] = sign * (duals[i]! + duals[2 * count + i]!)
    above += simplex.cost[t]! * problem.lower[t]!
  })
  return bestPanel(simplex, problem, { above: above + CLOSE, enough: above + CLOSE, nodes: NODES }).panel
}

function scaleOf(problem: Problem, t: number): number {
  return problem.free[t]! * problem.instance.types[t]!.weight
}

function addPanel(model: Model, problem: Problem, drawn: readonly number[], panel: Int32Array, infinity: number): void {
  const more = drawn.flatMap((t, i) => (panel[t]! > problem.lower[t]! ? [{ i, by: panel[t]! - problem.lower[t]! }] : []))
  const count = drawn.length
  model.addCol(0, 0, infinity, {
    indices: [...more.map(({ i }) => i), ...more.map(({ i }) => 2 * count + i), 3 * count],
    values: [...more.map(({ by }) => by), ...more.map(({ by }) => by), 1],
  })
}

/** Types that have people to draw and nobody of them on any panel. */
function uncovered(problem: Problem, panels: readonly Int32Array[]): readonly number[] {
  return every(problem).filter(t => problem.free[t]! > 0 && !panels.some(panel => panel[t]! > problem.lower[t]!))
}

/** Panels in which each of some types has as many members as there may be, or at least one; those that have none yet come first. */
function panelsFor(problem: Problem, types: readonly number[], simplex: PanelSimplex): readonly Int32Array[] {
  const left = new Set(types)
  const panels: Int32Array[] = []
  for (const wanted of types) {
    if (!left.has(wanted)) continue
    for (let t = 0; t < problem.types; t++) simplex.cost[t] = t === wanted ? 1 : BREAK * (left.has(t) ? 1 + tieBreak(t) : tieBreak(t))
    const panel = facePanel(simplex, problem, every(problem), 'dive', NODES)
    if (!panel) continue
    panels.push(panel)
    for (const t of left) if (panel[t]! > problem.lower[t]!) left.delete(t)
  }
  return panels
}

function every(problem: Problem): number[] {
  return Array.from({ length: problem.types }, (_, t) => t)
}

/**
 * Some good panel on a face, fast: a linear program over the types that are left most (the core), rounded and mended; a dive only where
 * mending fails. Which panel it is decides how many panels a lottery has, never what anyone's chance is.
 */
import { firstPanel } from './panel-search.ts'
import type { Problem } from './problem.ts'
import { repair } from './repair.ts'
import type { PanelSimplex } from './simplex.ts'

/** Types in the first core, per row; each wider core has four times as many. */
const CORE_PER_ROW = 4
const WIDER = 4
/** Types that the first core holds of every row beyond what a panel may have of it. */
const SPARE = 3
/** Types that join an infeasible core at a time, and how much its ray must ask for them. */
const JOINING = 16
const PULL = 1e-7
/** Types a dive may move, per row. */
const DIVE_PER_ROW = 3

/** How hard to try. */
export type Effort = 'mend' | 'dive'

/**
 * A panel within the simplex's present bounds that is worth much at its costs.
 * @param order the types that can move; sorted by cost in place, so that a caller who keeps it has the next sort for nearly nothing
 * @param nodes most linear programs of a dive
 * @returns undefined when none was found, which proves nothing
 */
export function facePanel(simplex: PanelSimplex, problem: Problem, order: number[], effort: Effort, nodes: number): Int32Array | undefined {
  const { cost } = simplex
  order.sort((a, b) => cost[b]! - cost[a]! || a - b)
  for (let size = CORE_PER_ROW * problem.rows; ; size *= WIDER) {
    const { core, outside } = split(simplex, problem, order, size)
    const uppers = simplex.upper.slice()
    for (const t of outside) simplex.upper[t] = simplex.lower[t]!
    const feasible = grow(simplex, problem, core, outside, uppers)
    const panel = feasible ? inCore(simplex, problem, Int32Array.from(core), effort, nodes) : undefined
    for (const t of outside) simplex.upper[t] = uppers[t]!
    if (panel || outside.length === 0 || !feasible || effort === 'mend') return panel
  }
}

/**
 * Solves the core; as long as it is infeasible, types from outside that its ray asks for join it, best first.
 * @param outside types held at their least, whose own most are `uppers`
 * @returns whether it became feasible; if not, the ray speaks for those outside too
 */
export function grow(simplex: PanelSimplex, problem: Problem, core: number[], outside: readonly number[], uppers: Float64Array): boolean {
  const { rowStart, rowIndex } = problem
  while (!simplex.solve()) {
    let joined = 0
    for (const t of outside) {
      if (simplex.upper[t] === uppers[t]) continue
      let pull = 0
      for (let k = rowStart[t]!; k < rowStart[t + 1]!; k++) pull += simplex.ray[rowIndex[k]!]!
      if (pull >= -PULL) continue
      simplex.upper[t] = uppers[t]!
      core.push(t)
      if (++joined === JOINING) break
    }
    if (joined === 0) return false
  }
  return true
}

/** The first types in the order, and the first of every row that it takes to fill the row. */
export function split(
  simplex: PanelSimplex,
  problem: Problem,
  order: readonly number[],
  size: number,
): { core: number[]; outside: number[] } {
  const { types, rows, rowStart, rowIndex } = problem
  const wanted = Float64Array.from({ length: rows }, (_, r) => Math.min(simplex.upper[types + r]!, simplex.lower[types + r]! + 1) + SPARE)
  wanted[rows - 1] = 0
  const core: number[] = []
  const outside: number[] = []
  for (const t of order) {
    let useful = core.length < size
    for (let k = rowStart[t]!; k < rowStart[t + 1]!; k++) if (wanted[rowIndex[k]!]! > 0) useful = true
    if (!useful) {
      outside.push(t)
      continue
    }
    core.push(t)
    for (let k = rowStart[t]!; k < rowStart[t + 1]!; k++) wanted[rowIndex[k]!]!--
  }
  return { core, outside }
}

/** A panel near the solved linear program of a core. */
function inCore(simplex: PanelSimplex, problem: Problem, core: Int32Array, effort: Effort, nodes: number): Int32Array | undefined {
  const { types, rows } = problem
  const rounded = new Int32Array(types)
  for (let t = 0; t < types; t++) rounded[t] = Math.round(simplex.x[t]!)
  const mended = repair(problem, simplex, rounded, core, Number.NEGATIVE_INFINITY)
  if (mended || effort === 'mend') return mended
  const losses = Float64Array.from(core, t => Math.abs(simplex.reduced[t]!)).sort()
  return firstPanel(simplex, types, losses[DIVE_PER_ROW * rows] ?? Number.POSITIVE_INFINITY, nodes)
}

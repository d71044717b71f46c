/**
 * Some good panel on a face, fast: a linear program over the types that are left most (the core), rounded and mended; a dive only where mending
 * fails. Which panel it is decides how many panels a lottery has, never what anyone's chance is.
 */
import { firstPanel, restore } from './panel-search.ts'
import type { Problem } from './problem.ts'
import { repair } from './repair.ts'
import type { PanelSimplex } from './simplex.ts'

/** Types in the first core, per row; each wider core has four times as many. */
const CORE_PER_ROW = 4
const WIDER = 4
/** Types a dive may move, per row. */
const DIVE_PER_ROW = 3

/** How hard to try. */
export type Effort = 'mend' | 'dive'

/**
 * A panel within the simplex's present bounds that is worth much at its costs.
 * @param nodes most linear programs of a dive
 * @returns undefined when none was found, which proves nothing
 */
export function facePanel(simplex: PanelSimplex, problem: Problem, effort: Effort, nodes: number): Int32Array | undefined {
  const { types, rows } = problem
  const moving: number[] = []
  for (let t = 0; t < types; t++) if (simplex.upper[t]! > simplex.lower[t]!) moving.push(t)
  const { cost } = simplex
  moving.sort((a, b) => cost[b]! - cost[a]! || a - b)
  for (let core = CORE_PER_ROW * rows; ; core *= WIDER) {
    const outside: number[] = []
    for (const t of moving.slice(core)) {
      outside.push(t, simplex.lower[t]!, simplex.upper[t]!)
      simplex.upper[t] = simplex.lower[t]!
    }
    const feasible = simplex.solve()
    const panel = feasible ? inCore(simplex, problem, Int32Array.from(moving.slice(0, core)), effort, nodes) : undefined
    restore(simplex, outside)
    if (panel || core >= moving.length || (feasible && effort === 'mend')) return panel
  }
}

/** A panel near the solved linear program of a core. */
function inCore(simplex: PanelSimplex, problem: Problem, core: Int32Array, effort: Effort, nodes: number): Int32Array | undefined {
  const { types, rows } = problem
  const rounded = Int32Array.from(simplex.x.subarray(0, types), Math.round)
  const mended = repair(problem, simplex, rounded, core)
  if (mended || effort === 'mend') return mended
  const losses = Float64Array.from(core, t => Math.abs(simplex.reduced[t]!)).sort()
  return firstPanel(simplex, types, losses[DIVE_PER_ROW * rows] ?? Number.POSITIVE_INFINITY, nodes)
}

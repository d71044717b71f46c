/**
 * Writes a target as a lottery over whole panels, or proves that no lottery has it. First by walking down faces (`peel.ts`). What that
 * cannot finish is taken back a little, and met on the face it lies in by the nearest mixture (`nearest.ts`) or by column generation
 * (`master.ts`). Where that fails it is taken back further, at last to the whole polytope, where a failure is a proof and yields a cut.
 */
import type { Cut } from './cuts.ts'
import type { Solver } from './highs.ts'
import { type Combination, type CombinationStart, combine } from './master.ts'
import { Nearest } from './nearest.ts'
import { peel, type Share, toFace } from './peel.ts'
import { activity, type Problem } from './problem.ts'
import type { PanelSimplex } from './simplex.ts'

/** A lottery with the target as its expectation, or why there is none. */
export type Decomposition =
  | { readonly kind: 'reached'; readonly shares: readonly Share[] }
  | { readonly kind: 'separated'; readonly cut: Cut; readonly panels: readonly Int32Array[] }
  | { readonly kind: 'empty' }
  /** The work allowed was done first. */
  | { readonly kind: 'unfinished'; readonly panels: readonly Int32Array[] }

/** Expected members that may be missing in all; nobody's chance is off by more. */
const MISSING = 2e-8
/** Mass that may stay without a panel: what rounding in the target leaves over, more with more types. */
const LEFT_OVER = 3e-8
const LEFT_OVER_PER_TYPE = 2e-11
/** Linear programs per pricing while a face may still be enlarged. */
const FACE_NODES = 400
/**
 * On the face of the whole target, which cannot be enlarged: what is not found there is looked for among all panels, which takes far
 * longer.
 */
const WHOLE_FACE_NODES = 4000
/** How much more mass is taken back when a face did not do. */
const WIDEN = 8

/**
 * Decomposes a target.
 * @param expected members per type, a point of the relaxation
 * @param known panels found before, which may serve again
 * @param report hears what part of the probability has its panels
 */
export function decompose(
  problem: Problem,
  expected: Float64Array,
  known: readonly Int32Array[],
  simplex: PanelSimplex,
  solver: Solver,
  report: (done: number) => void,
): Decomposition {
  const peeled = peel(problem, expected, simplex, report)
  if (peeled.mass <= LEFT_OVER + LEFT_OVER_PER_TYPE * problem.types) return { kind: 'reached', shares: peeled.shares }
  const rest = peeled.rest
  let kept = peeled.shares.length
  let mass = peeled.mass
  for (let wanted = peeled.mass * WIDEN; wanted < 1 && !simplex.spent; wanted *= WIDEN) {
    while (kept > 0 && mass < wanted) {
      const { panel, mass: back } = peeled.shares[--kept]!
      mass += back
      for (let t = 0; t < problem.types; t++) rest[t]! += back * panel[t]!
    }
    if (kept === 0) break
    toFace(problem, simplex, rest, activity(problem, rest), mass, false)
    const panels = peeled.shares.slice(kept).map(share => share.panel)
    const start = { mean: rest.map(value => value / mass), panels, tolerance: MISSING / mass, nodes: FACE_NODES }
    const found = combineOnFace(problem, start, simplex, solver)
    if (found.missing > start.tolerance) continue
    const scale = mass
    return {
      kind: 'reached',
      shares: [...peeled.shares.slice(0, kept), ...found.shares.map(({ panel, mass: m }) => ({ panel, mass: m * scale }))],
    }
  }
  return wholly(problem, expected, [...known, ...peeled.shares.map(share => share.panel)], simplex, solver)
}

/** Column generation for the whole mass: on the target's own face first, then over all panels. */
function wholly(
  problem: Problem,
  expected: Float64Array,
  known: readonly Int32Array[],
  simplex: PanelSimplex,
  solver: Solver,
): Decomposition {
  const start = { mean: expected, panels: known, tolerance: MISSING, nodes: WHOLE_FACE_NODES }
  toFace(problem, simplex, expected, activity(problem, expected), 1, false)
  const near = combineOnFace(problem, start, simplex, solver)
  if (near.missing <= MISSING) return { kind: 'reached', shares: near.shares }
  simplex.reset()
  const all = combine(problem, { ...start, panels: near.panels, nodes: Number.POSITIVE_INFINITY }, simplex, solver)
  if (all.missing <= MISSING) return { kind: 'reached', shares: all.shares }
  if (simplex.spent) return { kind: 'unfinished', panels: all.panels }
  if (all.cut) return { kind: 'separated', cut: all.cut, panels: all.panels }
  if (all.panels.length === 0) return { kind: 'empty' }
  throw new Error('an unlimited pricing ended without proof')
}

/** The nearest mixture on a face where that meets the mean; otherwise column generation from its panels. */
function combineOnFace(problem: Problem, start: CombinationStart, simplex: PanelSimplex, solver: Solver): Combination {
  const nearest = new Nearest(problem, simplex, start.mean)
  nearest.approach(start.tolerance, start.nodes)
  const panels = [...start.panels, ...nearest.panels]
  const missing = nearest.corral.shortage
  if (missing <= start.tolerance) return { shares: nearest.corral.shares(), missing, panels }
  return combine(problem, { ...start, panels }, simplex, solver)
}

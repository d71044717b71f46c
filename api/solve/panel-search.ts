/**
 * The best whole panel for given prices: depth-first branch and bound over one hot simplex. A general MIP solver spends more time setting
 * up than searching on the thousands of small problems a decomposition asks. After the first linear program most types are settled: their
 * reduced cost says what a change would lose. Only the rest is searched.
 */
import type { Problem } from './problem.ts'
import { repair } from './repair.ts'
import type { PanelSimplex } from './simplex.ts'

const WHOLE = 1e-6

/** What a search found. */
export interface Search {
  /** Members per type of the best panel found, if any. */
  readonly panel?: Int32Array
  /** Its value at the prices; −∞ without a panel. */
  readonly value: number
  /** Whether the search ended by itself and without perturbed costs: then no panel is better by more than the tolerance. */
  readonly complete: boolean
}

/** What a search is after. */
export interface Wanted {
  /** Only panels worth more than this are of interest. */
  readonly above: number
  /** A panel worth at least this ends the search; ∞ asks for the best. */
  readonly enough: number
  /** Most linear programs to solve. */
  readonly nodes: number
}

/**
 * A panel within the simplex's present bounds that is worth more than `above`, the best where `enough` is ∞; the bounds are as before when
 * it returns.
 */
export function bestPanel(simplex: PanelSimplex, problem: Problem, wanted: Wanted): Search {
  return search(simplex, problem, wanted, HALVES)
}

/**
 * As `bestPanel`, for prices at which such a panel is known to exist: found some four times sooner there, while what does not exist is
 * excluded later.
 */
export function expectedPanel(simplex: PanelSimplex, problem: Problem, wanted: Wanted): Search {
  return search(simplex, problem, wanted, UPWARDS)
}

/** Which type to branch on, −1 when all are whole, and whether to try more of it first, given its part above a whole number. */
interface Branching {
  readonly choose: (x: Float64Array, open: readonly number[]) => number
  readonly upFirst: (part: number) => boolean
}

/** Splits where the linear program is least decided: soonest to exclude. */
const HALVES: Branching = { choose: mostFractional, upFirst: part => part >= 0.5 }
/** Completes what is nearly a member: soonest to find. */
const UPWARDS: Branching = { choose: nearestAbove, upFirst: () => true }

function search(simplex: PanelSimplex, problem: Problem, wanted: Wanted, branching: Branching): Search {
  const { above, enough, nodes } = wanted
  const { types } = problem
  const none = { value: Number.NEGATIVE_INFINITY, complete: true }
  if (!simplex.solve()) return none
  if (simplex.objective <= above && !simplex.perturbed) return none
  const loss = simplex.perturbed ? Number.POSITIVE_INFINITY : simplex.objective - above + 1e-9 * Math.max(1, Math.abs(above))
  const settled = settle(simplex, types, loss)
  const found = (enough < Number.POSITIVE_INFINITY && mended(simplex, problem, above)) || undefined
  const tree = new DepthFirst(simplex, types, above, enough, nodes, branching)
  if (!found) tree.visit()
  restore(simplex, settled)
  if (found) return { ...found, complete: false }
  const { panel, value, exact } = tree
  return panel ? { panel, value, complete: exact } : { ...none, complete: exact }
}

/** The solved linear program, rounded and mended, when that is worth more than `above`. */
function mended(simplex: PanelSimplex, problem: Problem, above: number): { panel: Int32Array; value: number } | undefined {
  const { types } = problem
  const open = Int32Array.from({ length: types }, (_, t) => t).filter(t => simplex.upper[t]! > simplex.lower[t]!)
  const panel = repair(problem, simplex, Int32Array.from(simplex.x.subarray(0, types), Math.round), open, Number.NEGATIVE_INFINITY)
  if (!panel) return undefined
  const value = panel.reduce((sum, count, t) => sum + count * simplex.cost[t]!, 0)
  return value > above ? { panel, value } : undefined
}

/**
 * The first panel a dive finds within the simplex's present bounds.
 * @param loss types that would lose more than this by moving stay where the first linear program has them
 * @param above only a panel worth more than this will do
 */
export function firstPanel(
  simplex: PanelSimplex,
  types: number,
  loss: number,
  nodes: number,
  above = Number.NEGATIVE_INFINITY,
): Int32Array | undefined {
  if (!simplex.solve()) return undefined
  const settled = settle(simplex, types, loss)
  const tree = new DepthFirst(simplex, types, above, Number.NEGATIVE_INFINITY, nodes, HALVES)
  tree.visit()
  restore(simplex, settled)
  return tree.panel
}

class DepthFirst {
  panel: Int32Array | undefined
  exact = true
  #nodes = 0
  #stopped = false
  readonly #open: number[] = []

  constructor(
    readonly simplex: PanelSimplex,
    readonly types: number,
    public value: number,
    readonly enough: number,
    readonly limit: number,
    readonly branching: Branching,
  ) {
    for (let t = 0; t < types; t++) if (simplex.upper[t]! > simplex.lower[t]!) this.#open.push(t)
  }

  visit(): void {
    const { simplex } = this
    if (this.#nodes++ >= this.limit || this.simplex.spent) {
      this.#stopped = true
      this.exact = false
    }
    if (this.#stopped || !simplex.solve()) return
    if (simplex.perturbed) this.exact = false
    const bound = simplex.objective
    if (bound <= this.value + 1e-10 * Math.max(1, Math.abs(this.value))) return
    const t = this.branching.choose(simplex.x, this.#open)
    if (t < 0) {
      this.panel = Int32Array.from(simplex.x.subarray(0, this.types), Math.round)
      this.value = bound
      this.#stopped = bound >= this.enough
      return
    }
    const at = simplex.x[t]!
    const below = Math.floor(at)
    const [lower, upper] = [simplex.lower[t]!, simplex.upper[t]!]
    const high = this.branching.upFirst(at - below)
    for (const up of [high, !high]) {
      if (up) simplex.lower[t] = below + 1
      else simplex.upper[t] = below
      this.visit()
      simplex.lower[t] = lower
      simplex.upper[t] = upper
      if (this.#stopped) return
    }
  }
}

/** Fixes types that would lose more than `loss` by moving from where the solved simplex has them; answers what to restore. */
function settle(simplex: PanelSimplex, types: number, loss: number): number[] {
  const settled: number[] = []
  for (let t = 0; t < types; t++) {
    const [lower, upper] = [simplex.lower[t]!, simplex.upper[t]!]
    if (upper <= lower || Math.abs(simplex.reduced[t]!) <= loss) continue
    settled.push(t, lower, upper)
    simplex.lower[t] = simplex.x[t]!
    simplex.upper[t] = simplex.x[t]!
  }
  return settled
}

/** Gives bounds back: triples of type, lower and upper. */
function restore(simplex: PanelSimplex, settled: readonly number[]): void {
  for (let i = 0; i < settled.length; i += 3) {
    simplex.lower[settled[i]!] = settled[i + 1]!
    simplex.upper[settled[i]!] = settled[i + 2]!
  }
}

/** The type farthest from a whole number; −1 when all are whole. */
export function mostFractional(x: Float64Array, open: readonly number[]): number {
  let chosen = -1
  let most = WHOLE
  for (const t of open) {
    const value = x[t]!
    const part = value - Math.floor(value)
    const distance = part > 0.5 ? 1 - part : part
    if (distance > most + 1e-12) {
      most = distance
      chosen = t
    }
  }
  return chosen
}

/** The type least below a whole number; −1 when all are whole. */
function nearestAbove(x: Float64Array, open: readonly number[]): number {
  let chosen = -1
  let most = WHOLE
  for (const t of open) {
    const part = x[t]! - Math.floor(x[t]!)
    if (part <= most + 1e-12 || part > 1 - WHOLE) continue
    most = part
    chosen = t
  }
  return chosen
}

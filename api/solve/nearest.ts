/**
 * A lottery over the panels of a face that meets a mean, by Wolfe's nearest-point algorithm (Wolfe 1976; as fully corrective Frank and
 * Wolfe: Lacoste-Julien and Jaggi 2015). What is missing at the nearest mixture is the price of the next panel, so prices turn slowly and
 * some two panels per dimension do, where a linear master with its extreme duals asks for many more. A mean within the hull of the panels
 * is worth no more than the best of them at any prices, so only panels worth as much as the mean are taken. What is found here needs no
 * proof; what is not found is left to `master.ts`.
 */
import { Corral } from './corral.ts'
import { Exchange } from './exchange.ts'
import { facePanel } from './face-panel.ts'
import { expectedPanel } from './panel-search.ts'
import type { Problem } from './problem.ts'
import { repair } from './repair.ts'
import type { PanelSimplex } from './simplex.ts'

/** Panels of the corral that are improved by exchanges for one new panel, and strides to choose them by. */
const STARTS = 4
const STRIDE_PANELS = 7919
const STRIDE_STARTS = 104729
/** Panels between two that come from a linear program: exchanges alone stay near what is known. */
const PROGRAMMED = 8
/** Types that move beyond which pairs are too many to lay out. */
const MOST_FOR_PAIRS = 1000
/** Panels per type that moves before it is given up. */
const PANELS_PER_TYPE = 4
/** Part of what is missing that a panel of exchanges may fall short by, where the alternative is a search tree. */
const SHORT = 0.5
/** How far below the mean's worth a panel may stay, as a part of what the corral's panels are below it. */
const SLACK = 0.01

export class Nearest {
  readonly corral: Corral
  /** Every panel that was taken. */
  readonly panels: Int32Array[] = []
  readonly #order: number[]
  readonly #movable: Int32Array
  #exchange: Exchange | undefined

  /** @param mean expected members per type, within the bounds of `simplex`, of which none moves by more than one */
  constructor(
    readonly problem: Problem,
    readonly simplex: PanelSimplex,
    readonly mean: Float64Array,
  ) {
    this.#order = Array.from({ length: problem.types }, (_, t) => t).filter(t => simplex.upper[t]! > simplex.lower[t]!)
    this.#movable = Int32Array.from(this.#order)
    this.corral = new Corral(mean, this.#order)
  }

  /**
   * Takes panels until the mixture meets the mean, none is found that brings it there, or the work allowed is done.
   * @param tolerance missing members that count as met
   * @param nodes linear programs of a search where nothing faster finds a panel
   */
  approach(tolerance: number, nodes: number): void {
    const { corral } = this
    const first = this.#first(nodes)
    if (!first) return
    this.panels.push(first)
    corral.join(first)
    for (let n = 1; corral.shortage > tolerance && n < PANELS_PER_TYPE * this.#order.length && !this.simplex.spent; n++) {
      const panel = this.#next(n, nodes)
      if (!panel) return
      this.panels.push(panel)
      if (!corral.join(panel)) return
    }
  }

  #first(nodes: number): Int32Array | undefined {
    this.simplex.cost.fill(0)
    for (const t of this.#order) this.simplex.cost[t] = this.mean[t]!
    return facePanel(this.simplex, this.problem, [...this.#order], 'dive', nodes)
  }

  /** A panel worth about as much as the mean at the prices of what is missing. */
  #next(n: number, nodes: number): Int32Array | undefined {
    const { corral, simplex, problem } = this
    const most = this.#order.reduce((m, t) => Math.max(m, Math.abs(corral.missing[t]!)), 0)
    simplex.cost.fill(0)
    for (const t of this.#order) simplex.cost[t] = corral.missing[t]! / most
    const gain = corral.distance / most
    const goal = this.#worth(this.mean) - SLACK * gain
    const programmed = n % PROGRAMMED === 0
    return (
      (!programmed && this.#exchanged(this.#some(n), goal, Number.POSITIVE_INFINITY)) ||
      this.#programmed(goal) ||
      (programmed && this.#exchanged(this.#some(n), goal, Number.POSITIVE_INFINITY)) ||
      this.#exchanged(corral.panels(), goal - SHORT * gain, goal) ||
      expectedPanel(simplex, problem, { above: goal, enough: goal, nodes }).panel
    )
  }

  /** The newest panel of the corral, and some others. */
  #some(n: number): Int32Array[] {
    const { corral } = this
    const others = Array.from({ length: STARTS - 1 }, (_, s) => (n * STRIDE_PANELS + (s + 1) * STRIDE_STARTS) % corral.size)
    return [corral.size - 1, ...others].map(at => corral.panel(at))
  }

  /** The best of some panels after exchanges, worth more than `above`; the first worth more than `enough` ends it. */
  #exchanged(starts: readonly Int32Array[], above: number, enough: number): Int32Array | undefined {
    const { problem, simplex } = this
    if (this.#order.length > MOST_FOR_PAIRS) return undefined
    this.#exchange ??= new Exchange(problem, simplex, this.#order)
    let best: Int32Array | undefined
    let most = above
    for (const start of starts) {
      const panel = this.#exchange.improve(start)
      const worth = this.#worth(panel)
      if (worth <= most) continue
      most = worth
      best = panel
      if (worth > enough) break
    }
    return best
  }

  /** The linear program's best, rounded, mended and improved. */
  #programmed(goal: number): Int32Array | undefined {
    const { simplex, problem } = this
    if (!simplex.solve()) return undefined
    const rounded = Int32Array.from(simplex.x.subarray(0, problem.types), Math.round)
    const panel = repair(problem, simplex, rounded, this.#movable, goal)
    return panel && (this.#exchange?.improve(panel) ?? panel)
  }

  #worth(counts: ArrayLike<number>): number {
    let sum = 0
    for (const t of this.#order) sum += this.simplex.cost[t]! * counts[t]!
    return sum
  }
}

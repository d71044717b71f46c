/**
 * Whole panels around an expectation, by herding (Welling 2009; the residual is priced again and again): each panel is worth most at what the panels
 * before it left owing, so that together they average out near the expectation and span the face it lies on. Cheap, since each is only rounded and
 * mended; what they cannot express is left to column generation (`master.ts`).
 */
import { facePanel } from './face-panel.ts'
import type { Problem } from './problem.ts'
import type { PanelSimplex } from './simplex.ts'
import { tieBreak } from './tie-break.ts'

/** Part of the expectation that is owed anew where no panel was found, so that the next search is another one. */
const NUDGE = 0.37

export class Herd {
  readonly #owing: Float64Array
  readonly #order: number[]

  /** @param mean expected members per type, within the bounds of `simplex` */
  constructor(
    readonly problem: Problem,
    readonly simplex: PanelSimplex,
    readonly mean: Float64Array,
  ) {
    this.#owing = Float64Array.from(mean)
    this.#order = Array.from({ length: problem.types }, (_, t) => t).filter(t => simplex.upper[t]! > simplex.lower[t]!)
  }

  /** The panels of that many steps; fewer where some find none. They may repeat. */
  gather(steps: number): Int32Array[] {
    const { problem, simplex, mean } = this
    const panels: Int32Array[] = []
    for (let step = 0; step < steps; step++) {
      simplex.cost.fill(0)
      for (const t of this.#order) simplex.cost[t] = this.#owing[t]! + 1e-3 * tieBreak(t)
      const panel = facePanel(simplex, problem, this.#order, 'mend', 0)
      for (const t of this.#order) this.#owing[t]! += panel ? mean[t]! - panel[t]! : NUDGE * mean[t]!
      if (panel) panels.push(panel)
    }
    return panels
  }
}

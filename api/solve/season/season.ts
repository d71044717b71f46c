/**
 * A season: many panels filled at once from one roster. Only pairs of a panel and an eligible expert exist here: whoever is recused, busy
 * or unqualified for a panel is simply not paired with it.
 */

/** A rule of one panel: `lo ≤ members among these experts ≤ hi`. */
export interface SeasonRow {
  readonly key: string
  readonly lo: number
  readonly hi: number
  readonly experts: ReadonlySet<number>
}

/** A panel to be filled. */
export interface SeasonPanel {
  /** Number of seats, the kept ones included. */
  readonly size: number
  /** Days on which the panel sits, as any numbers that are equal for equal days. */
  readonly days: readonly number[]
  readonly rows: readonly SeasonRow[]
  /** Experts whose seats are agreed already; each is paired with the panel too. */
  readonly keep: readonly number[]
}

/** A panel and an expert who may sit on it. */
export interface Pair {
  readonly panel: number
  readonly expert: number
  /** How well the expert fits: a whole number, greater is better. */
  readonly fit: number
}

export interface Season {
  /** Most panels for each expert. */
  readonly loads: readonly number[]
  readonly panels: readonly SeasonPanel[]
  readonly pairs: readonly Pair[]
}

/** A filled season. */
export interface SeasonPlan {
  readonly kind: 'plan'
  /** Members of each panel, ascending. */
  readonly members: readonly (readonly number[])[]
  /** Total fit of all seats, which no other plan exceeds. */
  readonly fit: number
}

/** No plan fills all panels under all rules. */
export interface SeasonInfeasible {
  readonly kind: 'infeasible'
  /**
   * Panels whose seats or rules fall short even by shares, in a program that falls short as little as it can; empty when only whole plans
   * fail.
   */
  readonly short: readonly number[]
}

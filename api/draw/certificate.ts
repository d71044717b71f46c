/**
 * Integer multipliers that prove an upper bound on the best possible minimum of chance ÷ weight, by linear duality: whatever lottery
 * obeys the rows, the least favoured cannot be better off than `bound`.
 */
export interface Certificate {
  /** The proven bound as `numerator/denominator` in lowest terms. */
  readonly bound: string
  /** Per type, at least 0: how much this type's people count in the bound. */
  readonly types: readonly number[]
  /** Per row: positive multiplies the row's `hi`, negative its `lo`. */
  readonly rows: readonly number[]
  /** Multiplier of the panel's size. */
  readonly size: number
}

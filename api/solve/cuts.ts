/** A valid inequality: no panel the rules allow is worth more than `most` at these prices. */
export interface Cut {
  /** Price per member of each type. */
  readonly prices: Float64Array
  readonly most: number
}

/**
 * The instance of a draw: what people and rules become before any lottery is made.
 * People whom no rule distinguishes are one *type*; everything after this works on types and counts.
 */

/** A rule as a row: `lo ≤ number of panel members whom the row counts ≤ hi`. */
export interface Row {
  /** Names the rule for people and records, unique in the instance, for example `county:440825`. */
  readonly key: string
  readonly lo: number
  readonly hi: number
}

/** A set of people whom no rule of the instance tells apart. */
export interface PersonType {
  /** How many people of the pool are of this type, at least 1. */
  readonly people: number
  /** Indices of the rows that count these people, ascending. */
  readonly rows: readonly number[]
  /** Relative chance aimed at: the lottery maximises the least of chance ÷ weight. A positive integer, 1 when nothing else is said. */
  readonly weight: number
  /** How many of these people are directly named members: they sit in every panel. */
  readonly named: number
}

/** A chance or a cap as an exact fraction. */
export interface Fraction {
  readonly numerator: bigint
  readonly denominator: bigint
}

export interface Instance {
  /** Number of seats to fill, the named members included. */
  readonly size: number
  readonly rows: readonly Row[]
  readonly types: readonly PersonType[]
  /** No person who is not named may have a greater chance than this. */
  readonly cap?: Fraction
  /** Present for a lottery of a thousand balls, which a physical machine draws. */
  readonly balls?: typeof BALLS
}

/** Balls of a machine: the weights of a lottery in thousand-ball mode sum to this. */
export const BALLS = 1000

/** One outcome of a lottery: how many people of each type sit, and how often of 2^32 this is so. */
export interface Outcome {
  /** Integer ≥ 1; the weights of a lottery sum to 2^32 (to 1,000 in the thousand-ball mode). */
  readonly weight: number
  /** Panel members per type, aligned with `Instance.types`; they sum to `Instance.size`. */
  readonly counts: readonly number[]
}

/** A lottery over whole panels, in integers: from here on there is no floating point. */
export interface Lottery {
  /** What the weights sum to: 2^32, or 1,000 in the thousand-ball mode. */
  readonly total: number
  readonly outcomes: readonly Outcome[]
}

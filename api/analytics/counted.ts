/** The answer of the statistics' one statement: sums of the ledger, and the names of what they speak of. */

/** How many experts share a value; `county` only for occupations. */
export interface Count {
  readonly value: string
  readonly county: string
  readonly experts: number
}

/** A row of the catalogue that a count names by its code. */
export interface Named {
  readonly id: number
  readonly code: string
  readonly name: string
  /** Of an honour kind; empty otherwise. */
  readonly level: string
}

export interface Counted {
  /** The year in Asia/Shanghai: ages are reached in its course. */
  readonly year: number
  /** Sums by measure; all levels of occupations under `OCCUPATION`. */
  readonly counts: ReadonlyMap<string, readonly Count[]>
  readonly occupations: ReadonlyMap<string, Named>
  readonly counties: ReadonlyMap<string, Named>
  readonly honours: readonly Named[]
}

import type { Client } from 'pg'
import type { Seals } from '../seals.ts'

/** What is said of one row that breaks an invariant: enough to find it, nothing personal. */
export type Offender = Readonly<Record<string, unknown>>

/** Something that is true of the stored data whatever acts have run, told in both languages, with the clause behind it. */
export interface Invariant {
  readonly name: string
  readonly why: { readonly zh: string; readonly en: string }
  /** The clause it serves; none for the bookkeeping of the product itself. */
  readonly clause?: string
  /** A statement that returns the rows that break it. */
  readonly sql: string
}

/** An invariant that SQL cannot state: of sealed values, of text rules, of draws. */
export interface ComputedInvariant extends Omit<Invariant, 'sql'> {
  find(client: Client, seals: Seals): Promise<readonly Offender[]>
}

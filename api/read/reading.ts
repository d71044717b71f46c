/**
 * Readings: what finders declare about lists and root fields, so that `api/read` can compile any selection of them.
 *
 * - A **condition** is a predicate over one row with its values: `{row}` stands for the row, `{parent}` for the id of the row that a
 *   nested list hangs on, `$1`, `$2` … for the condition's own values.
 * - A **vocabulary** gives for each field of a filter input the condition it asks for. A finder never writes a statement.
 * - An **order** is a list of expressions that are never null; the id is always the last, so that a cursor names one place.
 */
import type { References } from './references.ts'

export type SqlValue = string | number | boolean | readonly (string | number)[]

export interface Condition {
  readonly sql: string
  readonly values: readonly SqlValue[]
  /**
   * Rows in the order of their id come the same way whatever the value is, by an index over both. The value is then hidden from the
   * planner, which would plan anew each time for a value it knows as a common one: 0.45 of 1.0 ms on a page of an occupation.
   */
  readonly steady?: true
}

/** What a vocabulary may look up while it reads a value. */
export interface Surroundings {
  readonly references: References
  /** The day in Asia/Shanghai, `YYYY-MM-DD`. */
  readonly today: string
}

/** Reads one field of a filter. Throws a typed GraphQL error when the value cannot be what it says. */
export type Criterion<Value = never> = (value: Value, around: Surroundings) => Condition | undefined

export type Vocabulary<Filter> = { readonly [Key in keyof Filter]-?: Criterion<NonNullable<Filter[Key]>> }

export interface Term {
  /** Over `{row}`; never null. */
  readonly sql: string
  readonly type: 'text' | 'integer' | 'date' | 'timestamptz'
  readonly collation?: string
}

export interface Order {
  readonly terms: readonly Term[]
  readonly descending: boolean
}

/** Rows of one type in pages. */
export interface Listing {
  readonly type: string
  /** How a nested list hangs on its parent; a root list has none. */
  readonly link?: string
  readonly filter?: Readonly<Record<string, Criterion>>
  readonly orders: Readonly<Record<string, Order>>
  readonly defaultOrder: string
  /** Totals of a root list that need not be counted row by row, by the criteria given, joined by spaces; `$1` … are their values. */
  readonly totals?: Readonly<Record<string, string>>
}

/** A field that answers with one row, found by the one argument that was given. */
export interface Lookup {
  readonly type: string
  readonly by: Readonly<Record<string, (value: string) => Condition>>
}

export type Reading =
  | { readonly kind: 'one'; readonly field: string; readonly lookup: Lookup }
  /** The fields `node(id)` and `nodes(ids)`: the type is known from the id. */
  | { readonly kind: 'node'; readonly field: string }
  | { readonly kind: 'nodes'; readonly field: string }
  | { readonly kind: 'connection'; readonly field: string; readonly listing: Listing }
  /** A short fixed list, whole. */
  | { readonly kind: 'list'; readonly field: string; readonly listing: Listing }

import { fromGlobalId } from '../../schema/base/global-id.ts'
import { badArgument, badId } from './failures.ts'
import type { Condition, Criterion, Order, Term } from './reading.ts'

/** The number behind a global id of a type. Throws BAD_ID for anything else, an id of another type included. */
export function numberOf(typeName: string, id: string): number {
  const named = fromGlobalId(id)
  if (named?.typeName !== typeName) throw badId(typeName)
  return named.id
}

/** The row with this global id. */
export const withId =
  (typeName: string) =>
  (id: string): Condition => ({ sql: '{row}.id = $1::int', values: [numberOf(typeName, id)] })

/** A column that equals the value. */
export const equals =
  (column: string, type: 'text' | 'int' | 'boolean' | 'date' = 'text'): Criterion<string | number | boolean> =>
  value => ({ sql: `{row}.${column} = $1::${type}`, values: [value] })

/** A column that is one of the values; none of none. */
export const among =
  (column: string): Criterion<readonly string[]> =>
  values => ({ sql: `{row}.${column} = any($1::text[])`, values: [values] })

/** A column that refers to the row with this global id. */
export const refersTo =
  (column: string, typeName: string): Criterion<string> =>
  id => ({ sql: `{row}.${column} = $1::int`, values: [numberOf(typeName, id)] })

/**
 * An expression that is one of these numbers, within a condition of the given form. One number is compared by `=`: PostgreSQL then keeps
 * its plan, where it plans anew for an array, whose length it cannot know.
 */
export function isOneOf(expression: string, numbers: readonly number[], form = (test: string) => test): Condition {
  const [only] = numbers
  if (numbers.length === 1 && only !== undefined) return { sql: form(`${expression} = $1::int`), values: [only] }
  return { sql: form(`${expression} = any($1::int[])`), values: [numbers] }
}

/** A number or day within bounds, both included; a missing bound is open. */
export const within =
  (column: string, type: 'int' | 'date'): Criterion<{ readonly from?: number | string | null; readonly to?: number | string | null }> =>
  ({ from, to }) => {
    if (from != null && to != null && from > to) throw badArgument('BAD_INPUT', '起始大于终止。', 'The range begins after its end.')
    const sql = [from != null && `{row}.${column} >= $1::${type}`, to != null && `{row}.${column} <= $${from == null ? 1 : 2}::${type}`]
    const given = sql.filter(part => part !== false)
    return given.length === 0 ? undefined : { sql: given.join(' and '), values: [from, to].filter(bound => bound != null) }
  }

/** A text column that contains the text, without regard to case; `%` and `_` mean themselves. */
export const contains =
  (...columns: readonly string[]): Criterion<string> =>
  text => ({
    sql: `(${columns.map(column => `{row}.${column} ilike $1::text`).join(' or ')})`,
    values: [`%${text.replaceAll(/[\\%_]/g, '\\$&')}%`],
  })

const id: Term = { sql: '{row}.id', type: 'integer' }

/** Ascending by these terms, then by id. */
export const ascending = (...terms: readonly Term[]): Order => ({ terms: [...terms, id], descending: false })

/** Descending by these terms, then by id. */
export const descending = (...terms: readonly Term[]): Order => ({ terms: [...terms, id], descending: true })

/** Chinese names as a telephone book sorts them: by pinyin, then strokes. */
export const byName: Term = { sql: '{row}.name', type: 'text', collation: 'zh-Hans-CN-x-icu' }

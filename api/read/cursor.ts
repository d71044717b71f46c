import { parseLocalDate } from '../time/local-date.ts'
import { badCursor } from './failures.ts'
import type { Order } from './reading.ts'

const shapes = {
  text: /^[^\0]{0,400}$/,
  integer: /^-?\d{1,9}$|^-?1\d{9}$|^-?20\d{8}$|^-?21[0-3]\d{7}$/,
  date: /^(-?infinity|\d{4}-\d\d-\d\d)$/,
  timestamptz: /^(-?infinity|\d{4}-\d\d-\d\d ([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?\+00)$/,
}

/** Where a row stands in a list: the order's name and the row's values of its terms, opaque to clients. */
export function toCursor(orderName: string, values: readonly (string | null)[]): string {
  return Buffer.from(JSON.stringify([orderName, ...values])).toString('base64url')
}

/** The values of a cursor made for this order. Throws BAD_CURSOR for anything that `toCursor` would not have made. */
export function fromCursor(cursor: string, orderName: string, order: Order): readonly string[] {
  if (cursor.length > 2_000) throw badCursor()
  let parts: unknown
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    throw badCursor()
  }
  if (!Array.isArray(parts) || parts[0] !== orderName || parts.length !== order.terms.length + 1) throw badCursor()
  const values: unknown[] = parts.slice(1)
  const fits = order.terms.every(({ type }, index) => {
    const value = values[index]
    return typeof value === 'string' && shapes[type].test(value) && isDay(type, value)
  })
  if (!fits || toCursor(orderName, values as string[]) !== cursor) throw badCursor()
  return values as string[]
}

/** PostgreSQL refuses 31 February; a cursor that says so was not made here. */
function isDay(type: Order['terms'][number]['type'], value: string): boolean {
  if ((type !== 'date' && type !== 'timestamptz') || value.includes('infinity')) return true
  return parseLocalDate(value.slice(0, 10)) !== undefined
}

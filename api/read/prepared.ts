import { createHash } from 'node:crypto'
import type { SqlValue } from './reading.ts'

/** A statement under the name by which a connection prepares it once. Equal texts have equal names. */
export interface Prepared {
  readonly name: string
  readonly text: string
}

/** A statement under a name made of its text, so that every connection and every plan calls it the same. */
export function prepared(text: string): Prepared {
  return { name: `read_${createHash('sha256').update(text).digest('hex').slice(0, 24)}`, text }
}

/** A value as PostgreSQL reads it in text form. */
export function parameterText(value: SqlValue): string {
  if (typeof value !== 'object') return String(value)
  return `{${value.map(item => (typeof item === 'number' ? String(item) : `"${item.replaceAll(/["\\]/g, '\\$&')}"`)).join(',')}}`
}

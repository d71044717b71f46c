import { DrawFault } from './fault.ts'

const KEY = /^[A-Za-z][A-Za-z0-9]*$/

/**
 * The one spelling of a value as JSON: sorted keys, no white space, integers and strings only (draw protocol §1).
 * An absent (undefined) member is left out. Throws `NOT_CANONICAL` for anything JSON could spell in two ways.
 */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'number') {
    if (!Number.isSafeInteger(value) || Object.is(value, -0)) throw new DrawFault('NOT_CANONICAL', { number: String(value) })
    return String(value)
  }
  if (typeof value === 'string') {
    if (!value.isWellFormed()) throw new DrawFault('NOT_CANONICAL', { text: 'lone surrogate' })
    return JSON.stringify(value)
  }
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) throw new DrawFault('NOT_CANONICAL', { value: String(value) })
  const members: string[] = []
  for (const [key, member] of Object.entries(value).sort(byKey)) {
    if (!KEY.test(key)) throw new DrawFault('NOT_CANONICAL', { key })
    if (member !== undefined) members.push(`"${key}":${canonicalJson(member)}`)
  }
  return `{${members.join(',')}}`
}

function byKey([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1
}

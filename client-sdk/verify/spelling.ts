/** JSON as the protocol spells it: integers, strings, lists and objects only. */
export type Json = number | string | readonly Json[] | { readonly [key: string]: Json }

/** Certificates nest at most 1,000 deep, each level one object. */
const DEEPEST = 1010

/** The canonical spelling of a parsed value (draw protocol §1); undefined when it holds something the protocol has no spelling for. */
export function spelling(value: unknown, depth = 0): string | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) && !Object.is(value, -0) ? String(value) : undefined
  if (typeof value === 'string') return /[\ud800-\udfff]/.test(value) && !wellFormed(value) ? undefined : JSON.stringify(value)
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return undefined
  const parts: string[] = []
  if (Array.isArray(value)) {
    for (const item of value) {
      const part = spelling(item, depth + 1)
      if (part === undefined) return undefined
      parts.push(part)
    }
    return `[${parts.join(',')}]`
  }
  for (const key of Object.keys(value).sort()) {
    const part = spelling((value as Record<string, unknown>)[key], depth + 1)
    if (part === undefined || !/^[A-Za-z][A-Za-z0-9]*$/.test(key)) return undefined
    parts.push(`"${key}":${part}`)
  }
  return `{${parts.join(',')}}`
}

function wellFormed(text: string): boolean {
  try {
    encodeURIComponent(text)
    return true
  } catch {
    return false
  }
}

/** Whether the keys of every object in a value of known shape are in order; lists are of one kind throughout. */
export function keysAscend(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true
  if (Array.isArray(value)) return typeof value[0] !== 'object' || value.every(keysAscend)
  const keys = Object.keys(value)
  return keys.every((key, i) => (i === 0 || keys[i - 1]! < key) && keysAscend((value as Record<string, unknown>)[key]))
}

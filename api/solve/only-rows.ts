/** An instance with some of its rows only: people whom only the others told apart become one type, and thousands of types a handful. */
import type { Instance, PersonType } from '../draw/instance.ts'

/**
 * The instance without all rows but these, which keep their indices; the others allow everything.
 * @param kept indices of rows
 */
export function onlyRows(instance: Instance, kept: ReadonlySet<number>): Instance {
  const types = new Map<string, PersonType>()
  for (const { people, named, rows, weight } of instance.types) {
    const left = rows.filter(row => kept.has(row))
    const key = left.join()
    const known = types.get(key)
    types.set(key, { rows: left, weight, people: people + (known?.people ?? 0), named: named + (known?.named ?? 0) })
  }
  const rows = instance.rows.map((row, r) => (kept.has(r) ? row : { ...row, lo: 0, hi: instance.size }))
  return { size: instance.size, rows, types: [...types.values()] }
}

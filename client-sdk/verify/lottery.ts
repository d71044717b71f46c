import { mayHold, typesByLabel } from './pool.ts'
import type { DrawDocument } from './proof-file.ts'

/** Whether the outcomes are distinct and their weights sum to the total, 2^32 or 1,000. */
export function weightsFit({ lottery, types }: DrawDocument): boolean {
  const sum = lottery.outcomes.reduce((total, outcome) => total + BigInt(outcome.weight), 0n)
  if (sum !== BigInt(lottery.total) || (lottery.total !== 2 ** 32 && lottery.total !== 1000)) return false
  if (!lottery.outcomes.every(outcome => outcome.counts.length === types.length)) return false
  return new Set(lottery.outcomes.map(outcome => outcome.counts.join(' '))).size === lottery.outcomes.length
}

/** Whether every outcome fills the panel, seats the named, asks no type for more than it has and obeys every row. */
export function outcomesObey({ lottery, types, rows, size }: DrawDocument): boolean {
  return lottery.outcomes.every(({ counts }) => {
    const inRow = new Array<number>(rows.length).fill(0)
    let seats = 0
    for (const [t, type] of types.entries()) {
      const count = counts[t]!
      if (count < type.named || count > type.people) return false
      seats += count
      for (const row of type.rows) inRow[row] = inRow[row]! + count
    }
    return seats === size && rows.every((row, r) => row.lo <= inRow[r]! && inRow[r]! <= row.hi)
  })
}

/**
 * Whether every outcome can fill its roles whoever is picked within the types: whatever set of roles is looked at, enough members
 * without a role of their own qualify for one of it.
 */
export function rolesCanBeGiven(document: DrawDocument): boolean {
  const { roles, types, named, lottery } = document
  const typeOf = typesByLabel(document)
  const taken = types.map(() => 0)
  const open = roles.map(role => role.seats)
  for (const { label, role } of named) {
    const held = roles.findIndex(one => one.key === role)
    if (held < 0) continue
    const type = typeOf.get(label)!
    taken[type] = taken[type]! + 1
    open[held] = open[held]! - 1
  }
  for (let set = 1; set < 2 ** roles.length; set++) {
    const members = roles.flatMap((role, r) => (Math.floor(set / 2 ** r) % 2 === 1 ? [{ role, open: open[r]! }] : []))
    const needed = members.reduce((sum, member) => sum + member.open, 0)
    const qualified = types.map((_, t) => members.some(member => mayHold(document, t, member.role)))
    for (const { counts } of lottery.outcomes) {
      let found = 0
      for (const [t, count] of counts.entries()) if (qualified[t]) found += count - taken[t]!
      if (found < needed) return false
    }
  }
  return true
}

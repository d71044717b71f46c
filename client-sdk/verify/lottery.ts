import { mayHold, typesByLabel } from './pool.ts'
import type { DrawDocument } from './proof-file.ts'
import type { LotteryTypes } from './rounding.ts'

/** Whether the outcomes are distinct, name existing types in ascending order, and weigh the total together: 2^32 or 1,000. */
export function weightsFit({ lottery }: DrawDocument, { types }: LotteryTypes): boolean {
  const { total, outcomes } = lottery
  const sum = outcomes.reduce((sum, outcome) => sum + BigInt(outcome.weight), 0n)
  if (sum !== BigInt(total) || (total !== 2 ** 32 && total !== 1000)) return false
  const sound = outcomes.every(({ panel }) => panel.every((type, i) => type < types.length && (i === 0 || panel[i - 1]! <= type)))
  return sound && new Set(outcomes.map(outcome => outcome.panel.join())).size === outcomes.length
}

/**
 * Whether every outcome fills the panel, seats the named, asks no type for more than it has and obeys every row that is not left to
 * rounding.
 */
export function outcomesObey({ lottery, rows, size, rounding }: DrawDocument, { types }: LotteryTypes): boolean {
  const left = new Set(rounding?.family)
  const withNamed = types.flatMap((type, t) => (type.named > 0 ? [t] : []))
  return lottery.outcomes.every(({ panel }) => {
    const inRow = new Int32Array(rows.length)
    const seated = new Map<number, number>()
    for (const t of panel) {
      seated.set(t, (seated.get(t) ?? 0) + 1)
      for (const row of types[t]!.rows) inRow[row]!++
    }
    for (const [t, count] of seated) if (count > types[t]!.people) return false
    if (panel.length !== size || withNamed.some(t => (seated.get(t) ?? 0) < types[t]!.named)) return false
    return rows.every((row, r) => left.has(r) || (row.lo <= inRow[r]! && inRow[r]! <= row.hi))
  })
}

/**
 * Whether every outcome can fill its roles whoever is picked within the types: whatever set of roles is looked at, enough members
 * without a role of their own qualify for one of it.
 */
export function rolesCanBeGiven(document: DrawDocument, { types, of }: LotteryTypes): boolean {
  const { roles, named, lottery } = document
  const typeOf = typesByLabel(document)
  const open = roles.map(role => role.seats)
  const busy: number[] = []
  for (const { label, role } of named) {
    const held = roles.findIndex(one => one.key === role)
    if (held < 0) continue
    busy.push(of[typeOf.get(label)!]!)
    open[held]!--
  }
  for (let set = 1; set < 2 ** roles.length; set++) {
    const members = roles.flatMap((role, r) => (((set >> r) & 1) === 1 ? [{ role, open: open[r]! }] : []))
    const qualified = types.map(type => members.some(member => mayHold(type, member.role)))
    const needed = members.reduce((sum, member) => sum + member.open, 0) + busy.filter(t => qualified[t]).length
    if (lottery.outcomes.some(({ panel }) => panel.filter(t => qualified[t]).length < needed)) return false
  }
  return true
}

import { digestOf, fromHex, toHex, utf8 } from './bytes.ts'
import type { DrawDocument, PersonType, Role } from './proof-file.ts'
import type { LotteryTypes } from './rounding.ts'
import { isGreater, lowest, readShare, type Share, writeShare } from './shares.ts'

/** Whether people of a type may hold a role. */
export function mayHold(type: PersonType, role: Role): boolean {
  return role.row < 0 || type.rows.includes(role.row)
}

/** Type of every label in the pool. */
export function typesByLabel(document: DrawDocument): ReadonlyMap<string, number> {
  const types = new Map<string, number>()
  document.members.forEach((labels, type) => {
    for (const label of labels) types.set(label, type)
  })
  return types
}

/** Whether labels, types, rows, roles and named members fit together (draw protocol §4). */
export function poolFits(document: DrawDocument): boolean {
  const { members, types, rows, roles, named } = document
  const typeOf = typesByLabel(document)
  const counted = members.length === types.length && typeOf.size === members.reduce((sum, labels) => sum + labels.length, 0)
  if (!counted || !members.every((labels, t) => labels.length === types[t]!.people && ascending(labels))) return false
  if (new Set(rows.map(row => row.key)).size < rows.length || rows.some(row => row.lo > row.hi)) return false
  if (!types.every(type => ascending(type.rows) && type.rows.every(row => row < rows.length))) return false
  if (new Set(roles.map(role => role.key)).size < roles.length || roles.some(role => role.row >= rows.length)) return false
  const states = roles.reduce((product, role) => product * (role.seats + 1), 1)
  if (states > 1024 || !ascending(named.map(member => member.label))) return false
  const namedOfType = types.map(() => 0)
  const namedToRole = roles.map(() => 0)
  for (const { label, role } of named) {
    const type = typeOf.get(label)
    if (type === undefined) return false
    namedOfType[type] = namedOfType[type]! + 1
    if (role === '') continue
    const held = roles.findIndex(one => one.key === role)
    if (held < 0 || !mayHold(types[type]!, roles[held]!)) return false
    namedToRole[held] = namedToRole[held]! + 1
  }
  return namedOfType.every((count, t) => count === types[t]!.named) && namedToRole.every((count, r) => count <= roles[r]!.seats)
}

function ascending(list: readonly (string | number)[]): boolean {
  return list.every((item, i) => i === 0 || list[i - 1]! < item)
}

/** Exact chance per type of anyone not named, in lowest terms; certain where all are named. */
export function chances(document: DrawDocument, { types, of }: LotteryTypes): readonly Share[] {
  const { total, outcomes } = document.lottery
  // Weights below 2^32 times at most 1,000 seats: exact as plain numbers.
  const seated = types.map(() => 0)
  for (const { weight, panel } of outcomes) for (const t of panel) seated[t]! += weight
  const ofTypes = types.map(({ people, named }, t): Share => {
    if (people === named) return [1n, 1n]
    const drawn = BigInt(seated[t]!) - BigInt(total) * BigInt(named)
    return lowest([drawn, BigInt(total) * BigInt(people - named)])
  })
  return document.types.map(({ people, named }, t) => (people === named ? [1n, 1n] : ofTypes[of[t]!]!))
}

/** Whether nobody who is not named has a greater chance than the cap. */
export function capHolds(document: DrawDocument, exact: readonly Share[]): boolean {
  if (document.cap === undefined) return true
  const cap = readShare(document.cap)
  if (writeShare(cap) !== document.cap) return false
  return exact.every((chance, t) => document.types[t]!.people === document.types[t]!.named || !isGreater(chance, cap))
}

/** The Merkle root over all labels, ascending, each with its chance (draw protocol §5). */
export function poolRoot(document: DrawDocument): string {
  const named = new Set(document.named.map(member => member.label))
  const pairs: [string, string][] = []
  document.members.forEach((labels, t) => {
    for (const label of labels) pairs.push([label, named.has(label) ? '1/1' : document.chances[t]!])
  })
  pairs.sort(([a], [b]) => (a < b ? -1 : 1))
  const nodes = pairs.map(([label, chance]) => digestOf('leaf', [fromHex(label), utf8(chance)]))
  return toHex(subtree(nodes, 0, nodes.length))
}

/** Root over `nodes[from…to)`: the left half is the greatest power of two that leaves something for the right. */
function subtree(nodes: readonly Uint8Array[], from: number, to: number): Uint8Array {
  if (to - from === 1) return nodes[from]!
  let left = 1
  while (left * 2 < to - from) left *= 2
  return digestOf('node', [subtree(nodes, from, from + left), subtree(nodes, from + left, to)])
}

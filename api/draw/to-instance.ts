import type { Role } from './document.ts'
import { DrawFault } from './fault.ts'
import type { Fraction, Instance, PersonType, Row } from './instance.ts'
import { type RoleRule, roleRows } from './role-rows.ts'

/** A person of the pool, with the attributes that rules may speak of. */
export interface PoolMember {
  readonly memberId: string
  readonly attributes: Readonly<Record<string, string | number>>
  /** Relative chance aimed at, a positive integer. */
  readonly weight: number
  /** Present for a directly named member: key of the role, empty for none. */
  readonly namedTo?: string
}

/** A composition rule over a set of people: `lo ≤ members of the set on the panel ≤ hi`. */
export interface SetRule extends Row {
  readonly members: ReadonlySet<string>
}

/** The composition rules of a panel, evaluated over its pool. */
export interface PanelRules {
  readonly size: number
  readonly rows: readonly SetRule[]
  readonly roles: readonly RoleRule[]
  readonly cap?: Fraction
  readonly balls?: Instance['balls']
}

/** What a lottery is made of: the instance, its roles, and the type of each person, aligned with the pool. */
export interface Draft {
  readonly instance: Instance
  readonly roles: readonly Role[]
  readonly typeOf: readonly number[]
}

/**
 * Merges people whom no rule distinguishes into types (draw protocol §4). Rules that cannot bind are left out, so that they split nobody;
 * the order of the pool leaves no trace. Throws `MEMBER_TWICE`, `MEMBER_UNKNOWN`, `ROW_TWICE`, `ROLES_TOO_MANY`.
 */
export function toInstance(pool: readonly PoolMember[], rules: PanelRules): Draft {
  const ids = new Set(pool.map(member => member.memberId))
  if (ids.size < pool.length) throw new DrawFault('MEMBER_TWICE')
  for (const rule of rules.rows) {
    for (const id of rule.members) if (!ids.has(id)) throw new DrawFault('MEMBER_UNKNOWN', { row: rule.key, member: id })
  }
  const qualified = roleRows(pool, rules.size, rules.roles)
  const binding = rules.rows.filter(rule => rule.lo > 0 || rule.hi < Math.min(rule.members.size, rules.size))
  const kept = [...binding, ...qualified.rows]
  if (new Set(kept.map(row => row.key)).size < kept.length) throw new DrawFault('ROW_TWICE')
  const { types, typeOf } = merge(pool, kept)
  const rows = kept.map(({ key, lo, hi }) => ({ key, lo, hi }))
  const roles = rules.roles.map(({ key, seats }) => ({ key, seats, row: rows.findIndex(row => row.key === qualified.rowOf.get(key)) }))
  return {
    instance: { size: rules.size, rows, types, ...(rules.cap && { cap: rules.cap }), ...(rules.balls && { balls: rules.balls }) },
    roles,
    typeOf,
  }
}

function merge(pool: readonly PoolMember[], rows: readonly SetRule[]): { types: readonly PersonType[]; typeOf: readonly number[] } {
  const keys = pool.map(member => {
    const mine = rows.flatMap((row, r) => (row.members.has(member.memberId) ? [r] : []))
    return {
      rows: mine,
      weight: member.weight,
      key: `${mine.map(r => String(r).padStart(6, '0')).join()} ${String(member.weight).padStart(16, '0')}`,
    }
  })
  const distinct = [...new Map(keys.map(entry => [entry.key, entry])).values()].sort((a, b) => (a.key < b.key ? -1 : 1))
  const place = new Map(distinct.map((entry, t) => [entry.key, t]))
  const typeOf = keys.map(entry => place.get(entry.key)!)
  const people = distinct.map(() => 0)
  const named = distinct.map(() => 0)
  typeOf.forEach((type, i) => {
    people[type]!++
    if (pool[i]!.namedTo !== undefined) named[type]!++
  })
  const types = distinct.map((entry, t) => ({ people: people[t]!, rows: entry.rows, weight: entry.weight, named: named[t]! }))
  return { types, typeOf }
}

/** The rule over everybody whom a condition holds for. */
export function rowWhere(pool: readonly PoolMember[], row: Row, holds: (member: PoolMember) => boolean): SetRule {
  return { ...row, members: new Set(pool.filter(holds).map(member => member.memberId)) }
}

/** One rule per value of an attribute, for example at most one member per employer; people without the attribute fall under none. */
export function rowPerValue(
  pool: readonly PoolMember[],
  attribute: string,
  bounds: { readonly lo: number; readonly hi: number },
): readonly SetRule[] {
  const byValue = new Map<string | number, Set<string>>()
  for (const { memberId, attributes } of pool) {
    const value = attributes[attribute]
    if (value === undefined) continue
    if (!byValue.has(value)) byValue.set(value, new Set())
    byValue.get(value)!.add(memberId)
  }
  return [...byValue]
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))
    .map(([value, members]) => ({ key: `${attribute}:${value}`, ...bounds, members }))
}

import { DrawFault } from './fault.ts'
import { MOST_ROLES } from './roles.ts'
import type { PoolMember, SetRule } from './to-instance.ts'

/** A role with the people who may hold it; `qualified` absent means anyone. */
export interface RoleRule {
  readonly key: string
  readonly seats: number
  readonly qualified?: ReadonlySet<string>
}

/**
 * The rows that keep roles possible whatever panel is drawn: per set of roles, enough members who qualify for one of them and are not named
 * to a role already (Hall): two roles never hang on one qualified person (draw protocol §4). `rowOf` names the row that counts a role's
 * qualified; a role open to anyone has none.
 */
export function roleRows(
  pool: readonly PoolMember[],
  size: number,
  roles: readonly RoleRule[],
): { rows: readonly SetRule[]; rowOf: ReadonlyMap<string, string> } {
  if (roles.length > MOST_ROLES) throw new DrawFault('ROLES_TOO_MANY', { roles: roles.length })
  const everyone = new Set(pool.map(member => member.memberId))
  const named = new Map(pool.flatMap(member => (member.namedTo ? [[member.memberId, member.namedTo] as const] : [])))
  const rows: SetRule[] = []
  const rowOf = new Map<string, string>()
  for (const { key, seats, qualified } of roles) {
    if (!qualified) continue
    for (const id of qualified) if (!everyone.has(id)) throw new DrawFault('MEMBER_UNKNOWN', { role: key, member: id })
    rowOf.set(key, `role:${key}`)
    rows.push({ key: `role:${key}`, lo: named.size > 0 ? 0 : seats, hi: size, members: qualified })
  }
  for (let set = 1; set < 1 << roles.length; set++) {
    const chosen = roles.filter((_, r) => (set >> r) & 1)
    if (named.size === 0 && chosen.length === 1) continue
    const open =
      chosen.reduce((sum, role) => sum + role.seats, 0) - [...named.values()].filter(role => chosen.some(one => one.key === role)).length
    const union = new Set(chosen.flatMap(role => [...(role.qualified ?? everyone)]).filter(id => !named.has(id)))
    const trivial = open <= 0 || union.size === everyone.size - named.size
    if (!trivial) rows.push({ key: `roles:${chosen.map(role => role.key).join('+')}`, lo: open, hi: size, members: union })
  }
  return { rows, rowOf }
}

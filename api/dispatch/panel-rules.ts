import { toGlobalId } from '../../schema/base/global-id.ts'
import type { PanelRuleKind, SeatRole } from '../../schema/index.ts'
import { type PanelRules, type PoolMember, rowPerValue, rowWhere, type SetRule } from '../draw/to-instance.ts'
import type { SeatDemand } from './candidacy.ts'
import type { PoolPerson } from './pool-person.ts'

/** A composition rule as it is stored: kind, number, and the code of its subject where it has one. */
export interface CompositionRule {
  readonly kind: PanelRuleKind
  readonly number: number
  readonly subject: string | null
}

/** Two people who may not sit together, as numbers of experts. */
export type Pair = readonly [number, number]

/** What the engine is given: the pool with the attributes that rules speak of, and the rules as rows. */
export interface Composition {
  readonly members: readonly PoolMember[]
  readonly rules: PanelRules
}

const ENTERPRISES = ['ENTERPRISE', 'NON_PUBLIC_ECONOMY']

/** How many seats a panel has, reserves aside. */
export function sizeOf(seats: readonly SeatDemand[]): number {
  return seats.reduce((sum, seat) => sum + (seat.role === 'RESERVE' ? 0 : seat.number), 0)
}

/** How many sealed reserves a panel asks for. */
export function reservesOf(seats: readonly SeatDemand[]): number {
  return seats.find(seat => seat.role === 'RESERVE')?.number ?? 0
}

/** The role of the ordinary seats: the largest that asks for nothing. The engine assigns the other roles among the drawn. */
export function ordinaryRole(seats: readonly SeatDemand[]): SeatRole | undefined {
  const plain = seats.filter(seat => seat.role !== 'RESERVE' && seat.minimumTitle === null && seat.minimumSkill === null)
  return plain.toSorted((a, b) => b.number - a.number || (a.role < b.role ? -1 : 1))[0]?.role
}

/** The engine's name of a role: empty for the ordinary seats. */
function roleKey(role: SeatRole, seats: readonly SeatDemand[]): string {
  return role === ordinaryRole(seats) ? '' : role
}

/** The role behind the engine's name. */
export function roleOf(key: string, seats: readonly SeatDemand[]): SeatRole {
  return key === '' ? ordinaryRole(seats)! : (key as SeatRole)
}

/** The greatest number of members one employer may have; 1 unless the panel says otherwise. */
export function atMostPerEmployer(rules: readonly CompositionRule[]): number {
  return rules.find(rule => rule.kind === 'AT_MOST_PER_EMPLOYER')?.number ?? 1
}

/** The age limit on the first day, if the panel has one (S07). */
export function atMostAge(rules: readonly CompositionRule[]): number | undefined {
  return rules.find(rule => rule.kind === 'AT_MOST_AGE')?.number
}

/** Translates seats and rules into rows over the pool. Keys name counties by their codes; employers and pairs get numbers, so that a published document names nobody. */
export function compose(
  seats: readonly SeatDemand[],
  rules: readonly CompositionRule[],
  pool: readonly PoolPerson[],
  pairs: readonly Pair[],
): Composition {
  const employers = [...new Set(pool.flatMap(person => person.employer ?? []))].sort((a, b) => a - b)
  const members = pool.map((person): PoolMember => {
    const attributes: Record<string, string | number> = {}
    if (person.employer !== undefined) attributes.employer = employers.indexOf(person.employer) + 1
    if (person.county !== undefined) attributes.county = person.county
    if (ENTERPRISES.includes(person.employerKind ?? '')) attributes.enterprise = 1
    const namedTo = person.namedTo === undefined ? {} : { namedTo: roleKey(person.namedTo, seats) }
    return { memberId: memberId(person.expert), attributes, weight: 1, ...namedTo }
  })
  const size = sizeOf(seats)
  const present = new Set(pool.map(person => person.expert))
  const pairRows = pairs
    .filter(pair => pair.every(expert => present.has(expert)))
    .map((pair, i): SetRule => ({ key: `pair:${i + 1}`, lo: 0, hi: 1, members: new Set(pair.map(memberId)) }))
  const rows = [
    ...rowPerValue(members, 'employer', { lo: 0, hi: atMostPerEmployer(rules) }),
    ...rules.flatMap(rule => rowsOf(rule, members, size)),
    ...pairRows,
  ]
  return { members, rules: { size, rows, roles: rolesOf(seats, pool) } }
}

/** How the engine calls an expert: the global id, which the expert knows too. */
export function memberId(expert: number): string {
  return toGlobalId('Expert', expert)
}

function rowsOf({ kind, number, subject }: CompositionRule, members: readonly PoolMember[], size: number): readonly SetRule[] {
  switch (kind) {
    case 'AT_MOST_PER_COUNTY':
      return rowPerValue(members, 'county', { lo: 0, hi: number }).map(row => ({ ...row, key: `at-most:${row.key}` }))
    case 'AT_LEAST_FROM_COUNTY':
      return [
        rowWhere(members, { key: `at-least:county:${subject}`, lo: number, hi: size }, member => member.attributes.county === subject),
      ]
    case 'AT_LEAST_FROM_ENTERPRISES':
      return [rowWhere(members, { key: 'enterprises', lo: number, hi: size }, member => member.attributes.enterprise === 1)]
    case 'AT_MOST_PER_EMPLOYER':
    case 'AT_MOST_AGE':
      return []
  }
}

function rolesOf(seats: readonly SeatDemand[], pool: readonly PoolPerson[]): PanelRules['roles'] {
  const special = seats.filter(seat => seat.role !== 'RESERVE' && seat.role !== ordinaryRole(seats))
  return special.map(({ role, number, minimumTitle, minimumSkill }) => {
    const anyone = minimumTitle === null && minimumSkill === null
    const qualified = new Set(pool.filter(person => person.roles.includes(role)).map(person => memberId(person.expert)))
    return { key: role, seats: number, ...(anyone ? {} : { qualified }) }
  })
}

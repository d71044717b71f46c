import { toGlobalId } from '../../../schema/base/global-id.ts'
import type { PanelRuleKind, SeatRole } from '../../../schema/index.ts'
import { fraction } from '../../draw/fraction.ts'
import { BALLS, type Fraction } from '../../draw/instance.ts'
import { type PanelRules, type PoolMember, rowPerValue } from '../../draw/to-instance.ts'
import type { SeatDemand } from '../pool/candidacy.ts'
import type { PoolPerson } from '../pool/pool-person.ts'
import { rowsOfPairs, rowsOfRules } from './rule-rows.ts'

/** Two people who may not sit together, as numbers of experts. */
export type Pair = readonly [number, number]

/** A composition rule as it is stored: kind, number (a share is `number ÷ outOf`), and the code of its subject or the pair it speaks of. */
export interface CompositionRule {
  readonly kind: PanelRuleKind
  readonly number: number
  readonly outOf?: number | null
  readonly subject: string | null
  readonly pair?: Pair
}

/** What the engine is given: the pool with the attributes that rules speak of, and the rules as rows. */
export interface Composition {
  readonly members: readonly PoolMember[]
  readonly rules: PanelRules
}

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

/** The number of a rule of a kind; undefined where the panel has none. */
export function numberOf(rules: readonly CompositionRule[], kind: PanelRuleKind): number | undefined {
  return rules.find(rule => rule.kind === kind)?.number
}

/** The greatest number of members one employer may have; 1 unless the panel says otherwise. */
export function atMostPerEmployer(rules: readonly CompositionRule[]): number {
  return numberOf(rules, 'AT_MOST_PER_EMPLOYER') ?? 1
}

/** The age limit on the first day, if the panel has one (S07). */
export function atMostAge(rules: readonly CompositionRule[]): number | undefined {
  return numberOf(rules, 'AT_MOST_AGE')
}

/** The greatest chance of any one person, if the panel caps it. */
export function capOf(rules: readonly CompositionRule[]): Fraction | undefined {
  const cap = rules.find(rule => rule.kind === 'CAP')
  return cap && fraction(cap.number, cap.outOf ?? 1)
}

/** Whether a physical machine draws one of a thousand balls. */
export function drawnByMachine(rules: readonly CompositionRule[]): boolean {
  return rules.some(rule => rule.kind === 'THOUSAND_BALLS')
}

/**
 * Translates seats and rules into rows over the pool (docs/panel-rules.md). Keys name counties, occupations and levels by their codes;
 * employers, studios and pairs get numbers, so that a published document names nobody.
 */
export function compose(
  seats: readonly SeatDemand[],
  rules: readonly CompositionRule[],
  pool: readonly PoolPerson[],
  pairs: readonly Pair[],
): Composition {
  const employers = [...new Set(pool.flatMap(person => person.employer ?? []))].sort((a, b) => a - b)
  const weights = weightsOf(pool)
  const members = pool.map((person, i): PoolMember => {
    const attributes: Record<string, string | number> = {}
    if (person.employer !== undefined) attributes.employer = employers.indexOf(person.employer) + 1
    if (person.county !== undefined) attributes.county = person.county
    const namedTo = person.namedTo === undefined ? {} : { namedTo: roleKey(person.namedTo, seats) }
    return { memberId: memberId(person.expert), attributes, weight: weights[i]!, ...namedTo }
  })
  const size = sizeOf(seats)
  const cap = capOf(rules)
  const rows = [
    ...rowPerValue(members, 'employer', { lo: 0, hi: atMostPerEmployer(rules) }),
    ...rowsOfRules(rules, pool, members, size),
    ...rowsOfPairs('pair', pairs, pool),
  ]
  return {
    members,
    rules: { size, rows, roles: rolesOf(seats, pool), ...(cap && { cap }), ...(drawnByMachine(rules) && { balls: BALLS }) },
  }
}

/** Weights in lowest terms: where everybody has the same, nobody is told apart by it. The named sit anyway. */
function weightsOf(pool: readonly PoolPerson[]): readonly number[] {
  const drawn = pool.filter(person => person.namedTo === undefined).map(person => person.weight ?? 1)
  const divisor = drawn.reduce((a, b) => greatestCommonDivisor(a, b), 0) || 1
  return pool.map(person => (person.namedTo === undefined ? (person.weight ?? 1) / divisor : 1))
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b)
}

/** How the engine calls an expert: the global id, which the expert knows too. */
export function memberId(expert: number): string {
  return toGlobalId('Expert', expert)
}

/** Roles and who may hold them. Whoever is named to an ordinary seat sits there: no role falls to them by lot. */
function rolesOf(seats: readonly SeatDemand[], pool: readonly PoolPerson[]): PanelRules['roles'] {
  const ordinary = ordinaryRole(seats)
  const special = seats.filter(seat => seat.role !== 'RESERVE' && seat.role !== ordinary)
  const free = pool.filter(person => person.namedTo === undefined || person.namedTo !== ordinary)
  return special.map(({ role, number, minimumTitle, minimumSkill }) => {
    const anyone = minimumTitle === null && minimumSkill === null && free.length === pool.length
    const qualified = new Set(free.filter(person => person.roles.includes(role)).map(person => memberId(person.expert)))
    return { key: role, seats: number, ...(anyone ? {} : { qualified }) }
  })
}

import { SeatSupply } from '../../../schema/dispatch/candidate-preview.ts'
import type { SeatRole } from '../../../schema/index.ts'
import type { SeatDemand } from './candidacy.ts'
import type { PoolPerson } from './pool-person.ts'

/**
 * Whether the pool can fill the seats, role by role, with at most so many per employer: how many are missing once the roles before
 * are filled. Exact by Rado's theorem: for every set of roles the qualified, counted at most so often per employer, must reach its seats.
 * Reserves are whoever is left, under no rule of composition.
 */
export function supplyOf(seats: readonly SeatDemand[], pool: readonly PoolPerson[], atMostPerEmployer: number): readonly SeatSupply[] {
  const named = pool.filter(person => person.namedTo !== undefined)
  const open = pool.filter(person => person.namedTo === undefined)
  const roles = seats.filter(seat => seat.role !== 'RESERVE')
  const needed = roles.map(seat => seat.number - named.filter(person => person.namedTo === seat.role).length)
  const room = (employer: number) => atMostPerEmployer - named.filter(person => person.employer === employer).length
  const short = [0]
  const supplies = roles.map((seat, r) => {
    short.push(worstShortage(roles.slice(0, r + 1), needed, open, room))
    return supply(seat.role, seat.number, qualifiedFor(seat.role, pool), short[r + 1]! - short[r]!)
  })
  const size = roles.reduce((sum, seat) => sum + seat.number, 0)
  const left = Math.max(0, pool.length - size)
  const reserves = seats.filter(seat => seat.role === 'RESERVE')
  return [...supplies, ...reserves.map(({ role, number }) => supply(role, number, left, Math.max(0, number - left)))]
}

/** The greatest shortage over all sets of these roles. */
function worstShortage(
  roles: readonly SeatDemand[],
  needed: readonly number[],
  open: readonly PoolPerson[],
  room: (employer: number) => number,
): number {
  let worst = 0
  for (let set = 1; set < 1 << roles.length; set++) {
    const chosen = roles.filter((_, r) => (set >> r) & 1)
    const seats = chosen.reduce((sum, role) => sum + Math.max(0, needed[roles.indexOf(role)]!), 0)
    const people = open.filter(person => chosen.some(role => person.roles.includes(role.role)))
    worst = Math.max(worst, seats - seatable(people, room))
  }
  return worst
}

/** How many of some people can sit together, given the room left per employer. */
function seatable(people: readonly PoolPerson[], room: (employer: number) => number): number {
  const perEmployer = new Map<number, number>()
  let free = 0
  for (const { employer } of people) {
    if (employer === undefined) free++
    else perEmployer.set(employer, (perEmployer.get(employer) ?? 0) + 1)
  }
  return [...perEmployer].reduce((sum, [employer, count]) => sum + Math.min(count, Math.max(0, room(employer))), free)
}

function qualifiedFor(role: SeatRole, pool: readonly PoolPerson[]): number {
  return pool.filter(person => person.roles.includes(role)).length
}

function supply(role: SeatRole, needed: number, qualified: number, missing: number): SeatSupply {
  return Object.assign(new SeatSupply(), { role, needed, qualified, missing })
}

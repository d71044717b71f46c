import type { Role } from './document.ts'
import { DrawFault } from './fault.ts'
import type { PersonType } from './instance.ts'
import type { Stream } from './stream.ts'

/** A panel member as far as roles are concerned. */
export interface RoleCandidate {
  readonly type: number
  /** Index of the role this member is named to, or −1. */
  readonly namedTo: number
}

/** At most so many different roles, and so many states of their open seats: the count stays exact and quick. */
export const MOST_ROLES = 6
export const MOST_ROLE_STATES = 1024

/** Whether people of a type may hold a role. */
export function qualifies(type: PersonType, role: Role): boolean {
  return role.row === -1 || type.rows.includes(role.row)
}

/**
 * Gives the roles to members of a drawn panel, uniformly among all feasible assignments: they are counted exactly and one integer
 * picks one of them (draw protocol §8). Answers the role's index per member, −1 for none. Throws `ROLES_IMPOSSIBLE`.
 */
export function assignRoles(
  roles: readonly Role[],
  types: readonly PersonType[],
  panel: readonly RoleCandidate[],
  stream: Stream,
): readonly number[] {
  const open = roles.map((role, r) => role.seats - panel.filter(member => member.namedTo === r).length)
  if (open.some(seats => seats < 0)) throw new DrawFault('ROLES_IMPOSSIBLE')
  const steps = stepsOf(open)
  const seatsIn = statesOf(open)
  const full = seatsIn.length - 1
  const choices = panel.map(member =>
    member.namedTo >= 0 ? [] : roles.flatMap((role, r) => (qualifies(types[member.type]!, role) ? [r] : [])),
  )
  const ways = countWays(choices, seatsIn, steps)
  let rest = ways[0]![full]!
  if (rest === 0n) throw new DrawFault('ROLES_IMPOSSIBLE')
  rest = stream.belowBig(rest)
  let state = full
  return panel.map((member, i) => {
    if (member.namedTo >= 0) return member.namedTo
    const after = ways[i + 1]!
    if (rest < after[state]!) return -1
    rest -= after[state]!
    for (const r of choices[i]!) {
      if (seatsIn[state]![r] === 0) continue
      const count = after[state - steps[r]!]!
      if (rest < count) {
        state -= steps[r]!
        return r
      }
      rest -= count
    }
    throw new DrawFault('ROLES_IMPOSSIBLE')
  })
}

/** `ways[i][state]`: in how many ways the members from i on can fill the open seats that the state stands for. */
function countWays(choices: readonly (readonly number[])[], seatsIn: readonly (readonly number[])[], steps: readonly number[]): bigint[][] {
  const full = seatsIn.length - 1
  const ways: bigint[][] = Array.from({ length: choices.length + 1 }, () => new Array<bigint>(full + 1).fill(0n))
  ways[choices.length]![0] = 1n
  for (let i = choices.length - 1; i >= 0; i--) {
    const after = ways[i + 1]!
    for (let state = 0; state <= full; state++) {
      let count = after[state]!
      for (const r of choices[i]!) {
        if (seatsIn[state]![r]! > 0) count += after[state - steps[r]!]!
      }
      ways[i]![state] = count
    }
  }
  return ways
}

/** Open seats per role of every state; a state's index has them as its digits, the first role's the lowest. */
function statesOf(open: readonly number[]): readonly (readonly number[])[] {
  return open.reduce<number[][]>(
    (states, seats) => Array.from({ length: seats + 1 }, (_, n) => states.map(state => [...state, n])).flat(),
    [[]],
  )
}

/** By how much a state's index falls when a seat of a role is taken. */
function stepsOf(open: readonly number[]): readonly number[] {
  const steps: number[] = []
  let step = 1
  for (const seats of open) {
    steps.push(step)
    step *= seats + 1
  }
  return steps
}

/**
 * Whether roles can be given whatever people of these types the draw picks: for every set of roles enough members
 * qualify for one of them (Hall). `namedTo[type][role]` counts the members named to a role.
 */
export function rolesPossible(
  roles: readonly Role[],
  types: readonly PersonType[],
  counts: readonly number[],
  namedTo: readonly (readonly number[])[],
): boolean {
  for (let set = 1; set < 1 << roles.length; set++) {
    const chosen = roles.map((_, r) => r).filter(r => (set >> r) & 1)
    let needed = 0
    for (const r of chosen) needed += roles[r]!.seats - namedTo.reduce((sum, byRole) => sum + byRole[r]!, 0)
    types.forEach((type, t) => {
      if (chosen.some(r => qualifies(type, roles[r]!))) needed -= counts[t]! - namedTo[t]!.reduce((sum, named) => sum + named, 0)
    })
    if (needed > 0) return false
  }
  return true
}

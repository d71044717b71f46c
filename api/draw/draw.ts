/**
 * The draw: from a frozen document and a seed to a panel with its roles and reserves. Pure: no clock, no I/O, no chance of its own.
 *
 * How the parts follow one another (each in its own file):
 *
 *   toInstance(pool, rules) → Draft                     to-instance.ts      people and rules become types and rows
 *   solve(instance, …) or uniformLottery(instance) → Lottery               api/solve, uniform-lottery.ts
 *   checkLottery(instance, lottery) → Finding[]         check-lottery.ts    integers only; empty = sound
 *   freezeDocument(freeze) → { document, poolRoot, entries }               freeze.ts
 *   checkDocument(document) → Finding[]                 check-document.ts   before the commitment is published
 *   commitmentOf(document) → Digest                     document.ts
 *   chainOf(holder, length, secret) → Digest[]          ceremony.ts         on the holder's device; last = head
 *   holderCommitment(holder, commitment, head) → Digest ceremony.ts
 *   seedOf(document, ceremony) → Digest                 ceremony.ts         checks heads, commitments, reveals
 *   draw(document, seed, publicValue) → Result          here
 *   replace(record, links, skips) → Round               replacement.ts      one Seat or Gap per vacant seat
 *   proofText(record) → string                          proof.ts            what client-sdk/verify rechecks
 *
 * Custody is `SERVER` where the server makes both secrets, `HOLDERS` (with `keys` and signatures) where two persons do.
 * A document whose people do not all have the same chance ÷ weight needs the solver's certificate.
 * Digests, secrets, salts and seeds are 64 lower-case hexadecimal digits; what cannot be done throws `DrawFault` (fault.ts).
 */
import { countsOf, type DrawDocument, instanceOf } from './document.ts'
import { DrawFault } from './fault.ts'
import { BALLS } from './instance.ts'
import { coarsen, roundPanel } from './loose-family.ts'
import { pickMembers } from './pick-members.ts'
import { rank } from './ranking.ts'
import { assignRoles } from './roles.ts'
import { Stream } from './stream.ts'
import type { Digest } from './tagged-hash.ts'

/** By which route a member came to the seat. */
export type Route = 'NAMED' | 'DRAWN' | 'REPLACEMENT'

/** A held seat. */
export interface Seat {
  /** From 1: seats with a role first, in the order of the document's roles. */
  readonly number: number
  /** Key of the role; empty for an ordinary seat. */
  readonly role: string
  readonly label: Digest
  readonly route: Route
}

/** What a draw decides. */
export interface Result {
  /** The integer that picked the lottery's outcome, below the lottery's total. */
  readonly pick: number
  /** Index of that outcome. */
  readonly outcome: number
  readonly seats: readonly Seat[]
  /** Labels of the sealed reserve seats, in rank. */
  readonly reserves: readonly Digest[]
}

interface PanelMember {
  readonly label: Digest
  readonly type: number
  readonly namedTo: number
  readonly route: 'NAMED' | 'DRAWN'
}

/**
 * Draws the panel that a document and a seed determine: outcome, members within each type, roles, reserves (draw protocol §7–9). Of a
 * thousand balls the public value is the one that the machine drew. The document must have passed `checkDocument`.
 * Throws `ROLES_IMPOSSIBLE` when the panel cannot fill its roles, `BALL_UNKNOWN` when the public value is no ball.
 */
export function draw(document: DrawDocument, seed: Digest, publicValue: string): Result {
  const pick = isByMachine(document) ? ballOf(publicValue) - 1 : new Stream(seed, 'lottery').below(document.lottery.total)
  const outcome = outcomeAt(document, pick)
  const panel = panelOf(document, seed, seatsOf(document, seed, document.lottery.outcomes[outcome]!.panel))
  const assigned = assignRoles(document.roles, document.types, panel, new Stream(seed, 'roles'))
  const byLabel = new Map(panel.map((member, i) => [member.label, { member, role: assigned[i]! }]))
  const ranking = rank(seed, document.members.flat())
  const seated = ranking.filter(label => byLabel.has(label)).map(label => byLabel.get(label)!)
  const inSeatOrder = [...document.roles.keys(), -1].flatMap(role => seated.filter(one => one.role === role))
  return {
    pick,
    outcome,
    seats: inSeatOrder.map(({ member, role }, i) => ({
      number: i + 1,
      role: document.roles[role]?.key ?? '',
      label: member.label,
      route: member.route,
    })),
    reserves: ranking.filter(label => !byLabel.has(label)).slice(0, document.reserves),
  }
}

/** Whether a machine draws the outcome: a thousand balls, and the ball announced as the public value. */
export function isByMachine({ lottery, publicValue }: Pick<DrawDocument, 'lottery' | 'publicValue'>): boolean {
  return lottery.total === BALLS && publicValue !== undefined
}

/** Whether a public value is the number of a ball, 1 to 1,000, without leading zeros. */
export function isBall(publicValue: string): boolean {
  return /^[1-9][0-9]{0,3}$/.test(publicValue) && Number(publicValue) <= BALLS
}

function ballOf(publicValue: string): number {
  if (!isBall(publicValue)) throw new DrawFault('BALL_UNKNOWN', { value: publicValue })
  return Number(publicValue)
}

function outcomeAt(document: DrawDocument, pick: number): number {
  let passed = 0
  const index = document.lottery.outcomes.findIndex(outcome => {
    passed += outcome.weight
    return pick < passed
  })
  if (index < 0) throw new DrawFault('WEIGHTS_WRONG', { pick, total: passed })
  return index
}

/** Members per type of an outcome; those of a coarse one are spread over the types by lot (draw protocol §13). */
function seatsOf(document: DrawDocument, seed: Digest, panel: readonly number[]): readonly number[] {
  if (!document.rounding) return countsOf(document, panel)
  const instance = instanceOf(document)
  const coarse = coarsen(instance, document.rounding.family)
  if (!coarse) throw new DrawFault('ROUNDING_WRONG')
  const stream = new Stream(seed, 'rounding')
  return roundPanel(instance, coarse, countsOf(coarse.instance, panel), bound => stream.belowBig(bound))
}

/** The panel's members, ascending by label: the named, and within each type a uniform choice of the others. */
function panelOf(document: DrawDocument, seed: Digest, counts: readonly number[]): readonly PanelMember[] {
  const named = new Map(document.named.map(member => [member.label, member.role]))
  const roleIndex = new Map(document.roles.map((role, r) => [role.key, r]))
  const panel = document.members.flatMap((labels, type) => {
    const open = labels.filter(label => !named.has(label))
    const drawn = pickMembers(open, counts[type]! - (labels.length - open.length), new Stream(seed, `members/${type}`))
    return [
      ...labels
        .filter(label => named.has(label))
        .map(label => ({ label, type, namedTo: roleIndex.get(named.get(label)!) ?? -1, route: 'NAMED' as const })),
      ...drawn.map(label => ({ label, type, namedTo: -1, route: 'DRAWN' as const })),
    ]
  })
  return panel.sort((a, b) => (a.label < b.label ? -1 : 1))
}

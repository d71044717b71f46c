import { fromHex, hashOf } from './bytes.ts'
import { byMachine } from './ceremony.ts'
import { uniformSource } from './counter.ts'
import { mayHold } from './pool.ts'
import type { DrawDocument, SeatEntry } from './proof-file.ts'
import { lotteryTypes, roundedSeats } from './rounding.ts'

/** What document and seed determine. */
export interface Redrawn {
  readonly pick: number
  readonly outcome: number
  readonly seats: readonly SeatEntry[]
  readonly reserves: readonly string[]
}

interface Member {
  readonly label: string
  readonly type: number
  /** Index of a role, −1 for none, undefined while it is open. */
  role: number | undefined
  readonly named: boolean
}

/** Orders labels by their hash under a seed (draw protocol §9). */
export function ranked(seed: string, labels: readonly string[]): readonly string[] {
  const prefix = fromHex(seed)
  const keys = new Map(labels.map(label => [label, hashOf('rank', [prefix, fromHex(label)])]))
  return [...labels].sort((a, b) => (keys.get(a)! < keys.get(b)! ? -1 : 1))
}

/** Draws again what a checked document and a seed determine (draw protocol §7–9); the public value says which of a thousand balls came. */
export function redraw(document: DrawDocument, seed: string, publicValue: string): Redrawn {
  const pick = byMachine(document) ? Number(publicValue) - 1 : Number(uniformSource(seed, 'lottery')(BigInt(document.lottery.total)))
  let outcome = 0
  for (let below = document.lottery.outcomes[0]!.weight; below <= pick; below += document.lottery.outcomes[outcome]!.weight) outcome++
  const panel = choose(document, seed, document.lottery.outcomes[outcome]!.panel)
  giveRoles(document, seed, panel)
  const order = ranked(seed, document.members.flat())
  const rank = new Map(order.map((label, i) => [label, i]))
  const place = (member: Member) => (member.role! < 0 ? document.roles.length : member.role!)
  panel.sort((a, b) => place(a) - place(b) || rank.get(a.label)! - rank.get(b.label)!)
  const onPanel = new Set(panel.map(member => member.label))
  const seats = panel.map(({ label, role, named }, i) => ({
    number: i + 1,
    role: role! < 0 ? '' : document.roles[role!]!.key,
    label,
    route: named ? 'NAMED' : 'DRAWN',
  }))
  return { pick, outcome, seats, reserves: order.filter(label => !onPanel.has(label)).slice(0, document.reserves) }
}

/** How many of each type of the document an outcome seats. */
function membersPerType(document: DrawDocument, seed: string, panel: readonly number[]): readonly number[] {
  if (document.rounding) return roundedSeats(document, lotteryTypes(document), panel, seed)
  const counts = document.types.map(() => 0)
  for (const type of panel) counts[type]!++
  return counts
}

/** The panel's members, ascending by label. */
function choose(document: DrawDocument, seed: string, types: readonly number[]): Member[] {
  const panel: Member[] = []
  const counts = membersPerType(document, seed, types)
  const roleOf = new Map(document.named.map(member => [member.label, document.roles.findIndex(role => role.key === member.role)]))
  document.members.forEach((labels, type) => {
    const open: string[] = []
    for (const label of labels) {
      const role = roleOf.get(label)
      if (role === undefined) open.push(label)
      else panel.push({ label, type, role: role < 0 ? undefined : role, named: true })
    }
    const wanted = counts[type]! - (labels.length - open.length)
    if (wanted === 0) return
    const uniform = uniformSource(seed, `members/${type}`)
    for (let i = 0; i < wanted; i++) {
      const j = i + Number(uniform(BigInt(open.length - i)))
      const label = open[j]!
      open[j] = open[i]!
      open[i] = label
      panel.push({ label, type, role: undefined, named: false })
    }
  })
  return panel.sort((a, b) => (a.label < b.label ? -1 : 1))
}

/** Gives the open roles by the number of their assignment among all feasible ones (draw protocol §8). */
function giveRoles(document: DrawDocument, seed: string, panel: readonly Member[]): void {
  const { roles } = document
  const open = roles.map((role, r) => role.seats - panel.filter(member => member.role === r).length)
  const candidates = panel.filter(member => member.role === undefined)
  const known = new Map<string, bigint>()
  const ways = (from: number, seats: readonly number[]): bigint => {
    const wanted = seats.reduce((sum, count) => sum + count, 0)
    if (wanted === 0) return 1n
    if (candidates.length - from < wanted) return 0n
    const key = `${from}:${seats.join()}`
    const before = known.get(key)
    if (before !== undefined) return before
    let sum = ways(from + 1, seats)
    roles.forEach((role, r) => {
      if (seats[r]! > 0 && mayHold(document.types[candidates[from]!.type]!, role)) sum += ways(from + 1, less(seats, r))
    })
    known.set(key, sum)
    return sum
  }
  let number = uniformSource(seed, 'roles')(ways(0, open))
  let seats: readonly number[] = open
  candidates.forEach((candidate, i) => {
    candidate.role = -1
    let count = ways(i + 1, seats)
    if (number < count) return
    for (const [r, role] of roles.entries()) {
      if (seats[r] === 0 || !mayHold(document.types[candidate.type]!, role)) continue
      number -= count
      count = ways(i + 1, less(seats, r))
      if (number >= count) continue
      candidate.role = r
      seats = less(seats, r)
      return
    }
  })
}

function less(seats: readonly number[], role: number): readonly number[] {
  return seats.map((count, r) => (r === role ? count - 1 : count))
}

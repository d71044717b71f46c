import { uniformSource } from './counter.ts'
import type { DrawDocument, PersonType } from './proof-file.ts'

/** The types a lottery is over: those of the document, or coarser ones where a family of rows is left to rounding (draw protocol §13). */
export interface LotteryTypes {
  readonly types: readonly PersonType[]
  /** Index of the lottery's type per type of the document. */
  readonly of: readonly number[]
}

/** The types of a document's lottery. */
export function lotteryTypes(document: DrawDocument): LotteryTypes {
  const left = new Set(document.rounding?.family)
  if (left.size === 0) return { types: document.types, of: document.types.map((_, t) => t) }
  const places = new Map<string, number>()
  const types: { people: number; named: number; rows: number[]; weight: number }[] = []
  const of = document.types.map(({ people, named, rows, weight }) => {
    const kept = rows.filter(row => !left.has(row))
    const key = `${kept.join(' ')}/${weight}`
    let place = places.get(key)
    if (place === undefined) {
      place = types.length
      places.set(key, place)
      types.push({ people: 0, named: 0, rows: kept, weight })
    }
    types[place]!.people += people
    types[place]!.named += named
    return place
  })
  return { types, of }
}

/** Whether the rows left to rounding are a family, of which any two are one within the other or apart, and no role depends on them. */
export function familyFits(document: DrawDocument): boolean {
  const { rounding, rows, roles } = document
  if (rounding === undefined) return true
  const { family } = rounding
  const known = family.every((row, i) => row < rows.length && (i === 0 || family[i - 1]! < row))
  if (!known || roles.some(role => family.includes(role.row))) return false
  const around = new Map<number, number>()
  for (const chain of chainsOf(document)) {
    for (const [i, row] of chain.entries()) {
      const wider = i === 0 ? -1 : chain[i - 1]!
      if ((around.get(row) ?? wider) !== wider) return false
      around.set(row, wider)
    }
  }
  return true
}

/** Rows of the family per type of the document, the one that counts most people first. */
function chainsOf({ rounding, types, rows }: DrawDocument): readonly (readonly number[])[] {
  const left = new Set(rounding?.family)
  const people = rows.map(() => 0)
  for (const type of types) for (const row of type.rows) people[row]! += type.people
  return types.map(type => type.rows.filter(row => left.has(row)).sort((a, b) => people[b]! - people[a]! || a - b))
}

/** Expected seats of one type of the document, in units of 1/`unit`. */
interface Portion {
  readonly type: number
  readonly amount: bigint
}

/** What an outcome expects of each type of the document beyond its named members, ascending. */
function portionsOf(document: DrawDocument, { types, of }: LotteryTypes, panel: readonly number[]): { unit: bigint; portions: Portion[] } {
  const seats = new Map<number, bigint>()
  for (const t of panel) seats.set(t, (seats.get(t) ?? 0n) + 1n)
  for (const [t, count] of seats) {
    const drawn = count - BigInt(types[t]!.named)
    if (drawn > 0n) seats.set(t, drawn)
    else seats.delete(t)
  }
  const free = (t: number) => BigInt(types[t]!.people - types[t]!.named)
  let unit = 1n
  for (const t of seats.keys()) {
    let [a, b] = [unit, free(t)]
    while (b > 0n) [a, b] = [b, a % b]
    unit = (unit / a) * free(t)
  }
  const portions: Portion[] = []
  document.types.forEach(({ people, named }, type) => {
    const drawn = seats.get(of[type]!)
    if (drawn !== undefined && people > named) portions.push({ type, amount: (drawn * BigInt(people - named) * unit) / free(of[type]!) })
  })
  return { unit, portions }
}

/** Whether every outcome expects of every row of the family a number within its bounds, named members included. */
export function expectationsFit(document: DrawDocument, over: LotteryTypes): boolean {
  if (document.rounding === undefined) return true
  const chains = chainsOf(document)
  const named = new Map(document.rounding.family.map(row => [row, 0n]))
  chains.forEach((chain, t) => {
    for (const row of chain) named.set(row, named.get(row)! + BigInt(document.types[t]!.named))
  })
  return document.lottery.outcomes.every(({ panel }) => {
    const { unit, portions } = portionsOf(document, over, panel)
    const sums = new Map<number, bigint>()
    for (const { type, amount } of portions) for (const row of chains[type]!) sums.set(row, (sums.get(row) ?? 0n) + amount)
    return [...named].every(([row, held]) => {
      const expected = held * unit + (sums.get(row) ?? 0n)
      const { lo, hi } = document.rows[row]!
      return BigInt(lo) * unit <= expected && expected <= BigInt(hi) * unit
    })
  })
}

/** An edge of the network, its flow in units of 1/`unit`. */
interface Edge {
  readonly from: string
  readonly to: string
  flow: bigint
}

/** Members per type of the document that an outcome and a seed seat (draw protocol §13). */
export function roundedSeats(document: DrawDocument, over: LotteryTypes, panel: readonly number[], seed: string): readonly number[] {
  const { unit, portions } = portionsOf(document, over, panel)
  const edges = networkOf(document, over, portions)
  const uniform = uniformSource(seed, 'rounding')
  const touching = new Map<string, Edge[]>()
  for (const edge of edges) {
    for (const node of [edge.from, edge.to]) {
      if (!touching.has(node)) touching.set(node, [])
      touching.get(node)!.push(edge)
    }
  }
  for (const node of nodesOf(edges)) {
    for (let cycle = cycleFrom(node, touching, unit); cycle.length > 0; cycle = cycleFrom(node, touching, unit)) shift(cycle, unit, uniform)
  }
  const seats = document.types.map(type => type.named)
  portions.forEach(({ type }, e) => {
    seats[type]! += Number(edges[e]!.flow / unit)
  })
  return seats
}

/**
 * Edges in the order of the protocol: from the lottery's types to the smallest rows, from each row to the one around it, from the source to
 * the types.
 */
function networkOf(document: DrawDocument, { of }: LotteryTypes, portions: readonly Portion[]): Edge[] {
  const chains = chainsOf(document)
  const node = (row: number | undefined) => (row === undefined ? 'source' : `row ${row}`)
  const edges = portions.map(({ type, amount }): Edge => ({ from: `type ${of[type]!}`, to: node(chains[type]!.at(-1)), flow: amount }))
  const rows = new Map<number, Edge>()
  const types = new Map<number, Edge>()
  for (const { type, amount } of portions) {
    for (const [i, row] of chains[type]!.entries()) {
      const edge = rows.get(row) ?? { from: node(row), to: node(chains[type]![i - 1]), flow: 0n }
      edge.flow += amount
      rows.set(row, edge)
    }
    const edge = types.get(of[type]!) ?? { from: 'source', to: `type ${of[type]!}`, flow: 0n }
    edge.flow += amount
    types.set(of[type]!, edge)
  }
  const ascending = (map: ReadonlyMap<number, Edge>) => [...map].sort(([a], [b]) => a - b).map(([, edge]) => edge)
  return [...edges, ...ascending(rows), ...ascending(types)]
}

/** All nodes in the order of the protocol: the source, the lottery's types, the rows, each ascending. */
function nodesOf(edges: readonly Edge[]): readonly string[] {
  const all = [...new Set(edges.flatMap(({ from, to }) => [from, to]))]
  const numbered = (kind: string) =>
    all.filter(node => node.startsWith(kind)).sort((a, b) => Number(a.slice(kind.length)) - Number(b.slice(kind.length)))
  return ['source', ...numbered('type '), ...numbered('row ')]
}

/** A step of a walk: an edge, and whether it is walked the way it flows. */
interface Step {
  readonly edge: Edge
  readonly forward: boolean
}

/**
 * Walks from a node along fractional edges, always the last but the one it came by, until it meets itself; empty where none touches the
 * node.
 */
function cycleFrom(start: string, touching: ReadonlyMap<string, Edge[]>, unit: bigint): readonly Step[] {
  const visited = [start]
  const steps: Step[] = []
  for (;;) {
    const here = visited.at(-1)!
    const came = steps.at(-1)?.edge
    const open = touching.get(here) ?? []
    while (open.length > 0 && open.at(-1)!.flow % unit === 0n) open.pop()
    const edge = open.findLast(one => one !== came && one.flow % unit !== 0n)
    if (edge === undefined) return []
    const forward = edge.from === here
    steps.push({ edge, forward })
    const next = forward ? edge.to : edge.from
    const met = visited.indexOf(next)
    if (met >= 0) return steps.slice(met)
    visited.push(next)
  }
}

/** Pushes flow around a cycle, one way or the other by lot, until an edge is whole; the odds keep every expectation. */
function shift(cycle: readonly Step[], unit: bigint, uniform: (bound: bigint) => bigint): void {
  const over = cycle.map(({ edge }) => edge.flow % unit)
  const least = (values: readonly bigint[]) => values.reduce((a, b) => (b < a ? b : a))
  const ahead = least(cycle.map(({ forward }, i) => (forward ? unit - over[i]! : over[i]!)))
  const back = least(cycle.map(({ forward }, i) => (forward ? over[i]! : unit - over[i]!)))
  const change = uniform(ahead + back) < back ? ahead : -back
  for (const { edge, forward } of cycle) edge.flow += forward ? change : -change
}

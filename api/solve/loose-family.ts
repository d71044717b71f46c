/**
 * Large pools: one laminar family of rules (county ⊃ employer) may be left out of the lottery over panels when its bounds are loose. The coarse instance does not know it, so it
 * has far fewer types; inside a drawn coarse panel the seats are spread over the family by network rounding (`api/draw/network-rounding.ts`), which gives
 * every group the floor or ceiling of its expectation. That obeys the family exactly when every coarse panel's expectation does, which is checked
 * here for every panel of the lottery, in integers.
 */
import type { Instance, Lottery, PersonType } from '../draw/instance.ts'
import type { Circulation, FlowEdge } from '../draw/network-rounding.ts'

/** People of one coarse type who are alike in the family too. */
export interface Cell {
  /** Index of the coarse type. */
  readonly type: number
  readonly people: number
  /** Index of the type in the instance that was coarsened. */
  readonly fine: number
  /** Rows of the family that count them, as indices of that instance, the smallest group last. */
  readonly groups: readonly number[]
}

/** An instance without a family, and how its types fall into cells. */
export interface Coarse {
  readonly instance: Instance
  readonly cells: readonly Cell[]
  /** Indices of the cells of each coarse type. */
  readonly cellsOf: readonly (readonly number[])[]
}

/**
 * Leaves a family of rows out of an instance and merges the types that only the family told apart.
 * @param family row indices; of any two, one counts only people the other counts too, or none of them
 * @returns undefined when the family is not laminar, or tells named members apart
 */
export function coarsen(instance: Instance, family: readonly number[]): Coarse | undefined {
  const inFamily = new Set(family)
  const people = instance.rows.map(() => 0)
  for (const type of instance.types) for (const row of type.rows) people[row]! += type.people
  const place = new Map(instance.rows.flatMap((_, r) => (inFamily.has(r) ? [] : [r])).map((r, i) => [r, i]))
  const merged = new Map<string, { at: number; people: number; named: number; type: PersonType }>()
  const cells: Cell[] = []
  const parent = new Map<number, number>()
  for (const [fine, type] of instance.types.entries()) {
    const groups = type.rows.filter(row => inFamily.has(row)).sort((a, b) => people[b]! - people[a]! || a - b)
    for (const [i, row] of groups.entries()) {
      const above = groups[i - 1] ?? -1
      if ((parent.get(row) ?? above) !== above) return undefined
      parent.set(row, above)
    }
    if (type.named > 0 && groups.length > 0) return undefined
    const rows = type.rows.filter(row => !inFamily.has(row)).map(row => place.get(row)!)
    const key = `${rows.join()};${type.weight}`
    const known = merged.get(key) ?? { at: merged.size, people: 0, named: 0, type: { ...type, rows } }
    merged.set(key, known)
    known.people += type.people
    known.named += type.named
    cells.push({ type: known.at, people: type.people - type.named, fine, groups })
  }
  const types = [...merged.values()].map(entry => ({ ...entry.type, people: entry.people, named: entry.named }))
  const rows = instance.rows.filter((_, r) => !inFamily.has(r))
  const cellsOf: number[][] = types.map(() => [])
  cells.forEach((cell, c) => {
    cellsOf[cell.type]!.push(c)
  })
  return { instance: { ...instance, rows, types }, cells, cellsOf }
}

/** Whether every panel of a coarse lottery expects of every group of the family what its row allows. */
export function isLoose(instance: Instance, coarse: Coarse, lottery: Lottery): boolean {
  const expected = new Float64Array(instance.rows.length)
  const demanded = new Set<number>()
  for (const { groups } of coarse.cells) for (const group of groups) if (instance.rows[group]!.lo > 0) demanded.add(group)
  return lottery.outcomes.every(({ counts }) => {
    expected.fill(0)
    const met = new Set(demanded)
    for (const [t, type] of coarse.instance.types.entries()) {
      const seats = counts[t]! - type.named
      if (seats === 0) continue
      const each = seats / (type.people - type.named)
      for (const c of coarse.cellsOf[t]!) {
        const { people, groups } = coarse.cells[c]!
        for (const group of groups) {
          if (expected[group] === 0) met.add(group)
          expected[group]! += each * people
        }
      }
    }
    return [...met].every(group => allows(instance, coarse, counts, group, expected[group]!))
  })
}

/** Far from its bounds a number with a fraction will do; near them only integers tell. */
const CLOSE = 1e-6

function allows(instance: Instance, coarse: Coarse, counts: readonly number[], group: number, expected: number): boolean {
  const { lo, hi } = instance.rows[group]!
  if (expected > lo + CLOSE && expected < hi - CLOSE) return true
  if (expected < lo - CLOSE || expected > hi + CLOSE) return false
  const { unit, through } = spread(coarse, counts)
  const amount = through.get(group)?.amount ?? 0n
  return amount >= BigInt(lo) * unit && amount <= BigInt(hi) * unit
}

/** The seats inside one coarse panel, to be rounded: edge i of the circulation leads to cell `cells[i]`; further edges follow. */
export interface PanelCirculation {
  readonly circulation: Circulation
  readonly cells: readonly number[]
}

/** The expected seats of the cells and groups that a coarse panel can seat, as a circulation. */
export function panelCirculation(coarse: Coarse, counts: readonly number[]): PanelCirculation {
  const { nodes, unit, edges, seated } = spread(coarse, counts)
  return { circulation: { nodes, unit, edges }, cells: seated }
}

interface Spread extends Circulation {
  readonly seated: readonly number[]
  /** Seats that go through each group, and the node they go to. */
  readonly through: ReadonlyMap<number, { readonly amount: bigint; readonly above: number }>
}

/** Node 0 is where all seats come from and go to; then a node per coarse type, then one per group. */
function spread({ instance, cells, cellsOf }: Coarse, counts: readonly number[]): Spread {
  const free = instance.types.map(type => BigInt(type.people - type.named))
  const seats = instance.types.map((type, t) => BigInt(counts[t]! - type.named))
  const unit = seats.reduce((product, count, t) => (count > 0n ? leastCommonMultiple(product, free[t]!) : product), 1n)
  const groupNode = new Map<number, number>()
  const through = new Map<number, { amount: bigint; above: number }>()
  const nodeOf = (group: number | undefined): number => {
    if (group === undefined) return 0
    if (!groupNode.has(group)) groupNode.set(group, 1 + instance.types.length + groupNode.size)
    return groupNode.get(group)!
  }
  const edges: FlowEdge[] = []
  const seated = seats.flatMap((count, t) => (count > 0n ? cellsOf[t]! : []))
  for (const c of seated) {
    const { type, people, groups } = cells[c]!
    const amount = (seats[type]! * BigInt(people) * unit) / free[type]!
    edges.push({ from: 1 + type, to: nodeOf(groups.at(-1)), amount })
    for (const [i, group] of groups.entries()) {
      through.set(group, { amount: (through.get(group)?.amount ?? 0n) + amount, above: nodeOf(groups[i - 1]) })
    }
  }
  for (const [group, { amount, above }] of through) edges.push({ from: nodeOf(group), to: above, amount })
  for (const [t, count] of seats.entries()) if (count > 0n) edges.push({ from: 0, to: 1 + t, amount: count * unit })
  return { nodes: 1 + instance.types.length + groupNode.size, unit, edges, seated, through }
}

function leastCommonMultiple(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b]
  while (y > 0n) [x, y] = [y, x % y]
  return (a / x) * b
}

/**
 * Large pools: one laminar family of rows (county ⊃ employer) may be left out of the lottery over panels when its bounds are loose. The
 * lottery is then one over *coarse* types, which are far fewer; inside the drawn coarse panel the seats are spread over the family by
 * network rounding (`network-rounding.ts`), which gives every group the floor or ceiling of its expectation and everybody exactly their
 * chance. That obeys the family if every coarse panel's expectation does, which is checked here with integers (draw protocol §13).
 */
import type { Instance, Lottery, PersonType } from './instance.ts'
import { type FlowEdge, roundCirculation } from './network-rounding.ts'

/** An instance whose family is left out. */
export interface Coarse {
  /** With coarse types. Its rows are all those of the fine instance, so that indices stay; those of the family count nobody. */
  readonly instance: Instance
  /** Coarse type of each fine type. */
  readonly coarseOf: readonly number[]
  /** Rows of the family that count each fine type, the one of most people first. */
  readonly groupsOf: readonly (readonly number[])[]
  /** Fine types of each coarse type. */
  readonly fineOf: readonly (readonly number[])[]
}

/**
 * Leaves a family of rows out of an instance and merges the types that only the family told apart, in the order of their first.
 * @param family row indices, ascending; of any two rows, one counts only people the other counts too, or none of them
 * @returns undefined when that is not so
 */
export function coarsen(instance: Instance, family: readonly number[]): Coarse | undefined {
  const groupsOf = laminarGroups(instance, family)
  if (!groupsOf) return undefined
  const inFamily = new Set(family)
  const known = new Map<string, number>()
  const types: PersonType[] = []
  const fineOf: number[][] = []
  const coarseOf = instance.types.map((type, t) => {
    const rows = type.rows.filter(row => !inFamily.has(row))
    const key = `${rows.join()};${type.weight}`
    const place = known.get(key) ?? types.push({ people: 0, named: 0, rows, weight: type.weight }) - 1
    known.set(key, place)
    const { people, named } = types[place]!
    types[place] = { ...types[place]!, people: people + type.people, named: named + type.named }
    if (fineOf[place] === undefined) fineOf[place] = []
    fineOf[place].push(t)
    return place
  })
  const rows = instance.rows.map((row, r) => (inFamily.has(r) ? { ...row, lo: 0 } : row))
  return { instance: { ...instance, rows, types }, coarseOf, groupsOf, fineOf }
}

/**
 * Rows of a family per type, the one of most people first; undefined unless each lies in the same greater one, or in none, wherever it
 * occurs.
 */
export function laminarGroups(instance: Instance, family: readonly number[]): readonly (readonly number[])[] | undefined {
  if (!family.every((row, i) => instance.rows[row] !== undefined && (i === 0 || family[i - 1]! < row))) return undefined
  const inFamily = new Set(family)
  const people = instance.rows.map(() => 0)
  for (const type of instance.types) for (const row of type.rows) people[row]! += type.people
  const above = new Map<number, number>()
  const groupsOf = instance.types.map(type => type.rows.filter(row => inFamily.has(row)).sort((a, b) => people[b]! - people[a]! || a - b))
  const laminar = groupsOf.every(groups =>
    groups.every((row, i) => {
      const greater = groups[i - 1] ?? -1
      if (!above.has(row)) above.set(row, greater)
      return above.get(row) === greater
    }),
  )
  return laminar ? groupsOf : undefined
}

/**
 * Rows of the family of which some panel of a coarse lottery expects, named members included, what they do not allow; none when it is
 * loose.
 */
export function tightRows(instance: Instance, coarse: Coarse, lottery: Lottery): readonly number[] {
  const named = new Map<number, number>()
  coarse.groupsOf.forEach((groups, t) => {
    for (const row of groups) named.set(row, (named.get(row) ?? 0) + instance.types[t]!.named)
  })
  const always = [...named].filter(([row, count]) => count > 0 || instance.rows[row]!.lo > 0)
  const tight = new Set<number>()
  for (const { counts } of lottery.outcomes) {
    if (surelyLoose(instance, coarse, counts, always)) continue
    const { unit, cells } = spread(instance, coarse, counts)
    const expected = new Map(always.map(([row, count]) => [row, BigInt(count) * unit]))
    for (const { type, amount } of cells) for (const row of coarse.groupsOf[type]!) expected.set(row, (expected.get(row) ?? 0n) + amount)
    for (const [row, amount] of expected) {
      const { lo, hi } = instance.rows[row]!
      if (amount < BigInt(lo) * unit || amount > BigInt(hi) * unit) tight.add(row)
    }
  }
  return [...tight].sort((a, b) => a - b)
}

/** Parts of a seat in which a quick bound is reckoned: times 1,000 seats and 2,000,000 people it stays a safe integer. */
const PARTS = 2 ** 20

/**
 * Whether small integers, rounded down and up, show already that a panel expects of every row what it allows; most panels are far from
 * every bound.
 */
function surelyLoose(
  instance: Instance,
  coarse: Coarse,
  counts: readonly number[],
  always: readonly (readonly [number, number])[],
): boolean {
  const least = instance.rows.map(() => 0)
  const slack = instance.rows.map(() => 0)
  for (const [row, count] of always) least[row] = count * PARTS
  const met = always.map(([row]) => row)
  counts.forEach((count, c) => {
    const { people, named } = coarse.instance.types[c]!
    if (count === named) return
    const parts = (count - named) * PARTS
    const each = (parts - (parts % (people - named))) / (people - named)
    for (const type of coarse.fineOf[c]!) {
      const free = instance.types[type]!.people - instance.types[type]!.named
      for (const row of coarse.groupsOf[type]!) {
        least[row]! += free * each
        slack[row]! += free
        met.push(row)
      }
    }
  })
  return met.every(row => {
    const { lo, hi } = instance.rows[row]!
    return least[row]! >= lo * PARTS && least[row]! + slack[row]! <= hi * PARTS
  })
}

/**
 * Seats of a coarse panel, spread by lot over the fine types.
 * @param counts members per coarse type
 * @param below uniform integers: `below(n)` is one of 0 … n − 1
 * @returns members per fine type
 */
export function roundPanel(
  instance: Instance,
  coarse: Coarse,
  counts: readonly number[],
  below: (bound: bigint) => bigint,
): readonly number[] {
  const { unit, cells } = spread(instance, coarse, counts)
  const typeNode = (type: number) => 1 + type
  const groupNode = (row: number | undefined) => (row === undefined ? 0 : 1 + coarse.fineOf.length + row)
  const edges: FlowEdge[] = []
  const through = new Map<number, { amount: bigint; above: number | undefined }>()
  for (const { type, amount } of cells) {
    const groups = coarse.groupsOf[type]!
    edges.push({ from: typeNode(coarse.coarseOf[type]!), to: groupNode(groups.at(-1)), amount })
    groups.forEach((row, i) => {
      through.set(row, { amount: (through.get(row)?.amount ?? 0n) + amount, above: groups[i - 1] })
    })
  }
  const ascending = [...through].sort(([a], [b]) => a - b)
  for (const [row, { amount, above }] of ascending) edges.push({ from: groupNode(row), to: groupNode(above), amount })
  counts.forEach((count, c) => {
    const drawn = count - coarse.instance.types[c]!.named
    if (drawn > 0) edges.push({ from: 0, to: typeNode(c), amount: BigInt(drawn) * unit })
  })
  const nodes = 1 + coarse.fineOf.length + instance.rows.length
  const flow = roundCirculation({ nodes, unit, edges }, below)
  const fine = instance.types.map(type => type.named)
  cells.forEach(({ type }, e) => {
    fine[type]! += Number(flow[e])
  })
  return fine
}

/**
 * Expected seats of the fine types that a coarse panel can seat, ascending, in units of 1/`unit`: the least common multiple of their
 * people.
 */
function spread(
  instance: Instance,
  { instance: { types }, fineOf }: Coarse,
  counts: readonly number[],
): { readonly unit: bigint; readonly cells: readonly { readonly type: number; readonly amount: bigint }[] } {
  const seated = counts.flatMap((count, c) => {
    const { people, named } = types[c]!
    return count > named ? [{ c, seats: BigInt(count - named), free: BigInt(people - named) }] : []
  })
  const unit = seated.reduce((product, { free }) => (product * free) / greatestDivisor(product, free), 1n)
  const cells = seated.flatMap(({ c, seats, free }) =>
    fineOf[c]!.flatMap(type => {
      const { people, named } = instance.types[type]!
      return people > named ? [{ type, amount: (seats * BigInt(people - named) * unit) / free }] : []
    }),
  )
  return { unit, cells: cells.sort((a, b) => a.type - b.type) }
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b]
  while (y > 0n) [x, y] = [y, x % y]
  return x
}

/**
 * Marginal-preserving rounding on a network (Gandhi et al. 2006; Budish et al. 2013): turns fractional flows into whole ones so that
 * every edge gets the floor or the ceiling of its amount, every node still balances, and the expectation of every edge is its amount
 * exactly. Integers only: amounts are told in units of 1/`unit`. As long as edges are fractional they contain a cycle, since no node can
 * have just one; flow is pushed around it, one way or the other by lot, until an edge is whole.
 */

/** An edge and how much flows along it, in units of 1/`unit`. */
export interface FlowEdge {
  readonly from: number
  readonly to: number
  readonly amount: bigint
}

/** A circulation: what flows into a node flows out of it. */
export interface Circulation {
  readonly nodes: number
  readonly unit: bigint
  readonly edges: readonly FlowEdge[]
}

/**
 * Rounds a circulation by lot.
 * @param below uniform integers: `below(n)` is one of 0 … n − 1
 * @returns the whole flow of every edge
 * @throws RangeError when some node does not balance
 */
export function roundCirculation({ nodes, unit, edges }: Circulation, below: (bound: bigint) => bigint): bigint[] {
  const balance = new Array<bigint>(nodes).fill(0n)
  for (const { from, to, amount } of edges) {
    balance[from]! -= amount
    balance[to]! += amount
  }
  const leaking = balance.findIndex(sum => sum !== 0n)
  if (leaking >= 0) throw new RangeError(`node ${leaking} does not balance`)
  const amounts = edges.map(edge => edge.amount)
  const touching: number[][] = Array.from({ length: nodes }, () => [])
  edges.forEach(({ from, to, amount }, e) => {
    if (amount % unit === 0n) return
    touching[from]!.push(e)
    touching[to]!.push(e)
  })
  for (let node = 0; node < nodes; node++) {
    for (let cycle = findCycle(edges, amounts, unit, touching, node); cycle; cycle = findCycle(edges, amounts, unit, touching, node)) {
      push(amounts, unit, cycle, below)
    }
  }
  return amounts.map(amount => amount / unit)
}

/** An edge of a cycle, and whether the walk goes along it or against it. */
interface Step {
  readonly edge: number
  readonly along: boolean
}

/** A cycle of fractional edges met when walking from a node; undefined when no fractional edge touches it. */
function findCycle(
  edges: readonly FlowEdge[],
  amounts: readonly bigint[],
  unit: bigint,
  touching: number[][],
  start: number,
): Step[] | undefined {
  const walk: Step[] = []
  const metAt = new Map([[start, 0]])
  for (let node = start; ; ) {
    const here = touching[node]!
    let next: number | undefined
    for (let i = here.length - 1; i >= 0 && next === undefined; i--) {
      const edge = here[i]!
      if (amounts[edge]! % unit === 0n) here.splice(i, 1)
      else if (edge !== walk.at(-1)?.edge) next = edge
    }
    if (next === undefined) return undefined
    const along = edges[next]!.from === node
    walk.push({ edge: next, along })
    node = along ? edges[next]!.to : edges[next]!.from
    const met = metAt.get(node)
    if (met !== undefined) return walk.slice(met)
    metAt.set(node, walk.length)
  }
}

/** Pushes flow around a cycle, forth or back, with the probabilities that keep every edge's expectation. */
function push(amounts: bigint[], unit: bigint, cycle: readonly Step[], below: (bound: bigint) => bigint): void {
  let forth: bigint | undefined
  let back: bigint | undefined
  for (const { edge, along } of cycle) {
    const over = amounts[edge]! % unit
    const [room, reserve] = along ? [unit - over, over] : [over, unit - over]
    if (forth === undefined || room < forth) forth = room
    if (back === undefined || reserve < back) back = reserve
  }
  const change = below(forth! + back!) < back! ? forth! : -back!
  for (const { edge, along } of cycle) amounts[edge]! += along ? change : -change
}

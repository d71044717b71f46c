/**
 * The dual certificate: integers that prove how high the least chance ÷ weight of *any* lottery under the rules can be. Finding it takes a
 * solver; checking it takes the integer arithmetic below and nothing else. A wrong certificate cannot prove a false bound, only a weak one.
 *
 * Notation. Type t has n_t people, m_t of them named, f_t = n_t − m_t not named, weight w_t, and lies in the rows R_t. Row r demands lo_r ≤
 * Σ x_t ≤ hi_r over its types. A panel is a vector of whole numbers x with m_t ≤ x_t ≤ n_t, Σ x_t = size, obeying every row. All numbers
 * are exact integers.
 *
 * Format (as JSON: objects, arrays and integers; every integer is between −(2^53 − 1) and 2^53 − 1; no other members):
 *   certificate = { "prices": [β_0, …, β_(T−1)], "proof": node }        one price per type, in the order of the instance's types
 *   node        = leaf | split
 *   leaf        = { "size": σ, "rows": [μ_0, …, μ_(M−1)] }               one multiplier per row, in the order of the instance's rows
 *   split       = { "type": t, "at": a, "below": node, "above": node }   below is about panels with x_t ≤ a, above about those with x_t ≥ a
 *   + 1
 * Prices: β_t = 0 where f_t = 0; β_t < 0 only where the instance has a cap. A split's t is an index of a type, its a satisfies l_t ≤ a <
 * u_t for the bounds [l, u] at that node. The bounds at the root are l_t = m_t and u_t = n_t; below sets u_t := a, above sets l_t := a + 1.
 * Splits nest at most 1,000 deep.
 *
 * What is proved.
 *   bound(leaf)  = σ·size + Σ_r μ_r·(hi_r if μ_r ≥ 0, else lo_r) + Σ_t max(γ_t·l_t, γ_t·u_t)   with γ_t = β_t − σ − Σ_{r in R_t} μ_r
 *   bound(split) = the greater of its two nodes' bounds
 * Every panel x satisfies Σ β_t·x_t ≤ bound(root) =: B. Let v be the least chance ÷ weight of a lottery, c = C/D the cap. Taking
 * expectations, with chance_t·f_t = E[x_t] − m_t ≥ v·w_t·f_t where β_t > 0, and chance_t ≤ c where β_t < 0:
 *   v · Σ_{β_t > 0} β_t·f_t·w_t  ≤  B − Σ β_t·m_t + (C/D)·Σ_{β_t < 0} (−β_t)·f_t
 * so with W = Σ_{β_t > 0} β_t·f_t·w_t > 0:   v ≤ (D·(B − Σ β_t·m_t) + C·Σ_{β_t < 0} (−β_t)·f_t) / (D·W).
 * Besides, whatever the certificate says, v ≤ c / w_t (v ≤ 1 / w_t without a cap) for every type with f_t > 0. The proven bound is the
 * least of these; when W = 0 only the latter count. When no type has f_t > 0 nobody is drawn, and the bound is 1/1. The bound is a fraction
 * in lowest terms.
 */
import type { Fraction, Instance } from './instance.ts'

/** Row multipliers that bound the prices of every panel within the bounds of a node. */
export interface ProofLeaf {
  readonly size: number
  readonly rows: readonly number[]
}

/** Two cases of one type's count that together cover all panels. */
export interface ProofSplit {
  readonly type: number
  readonly at: number
  readonly below: ProofNode
  readonly above: ProofNode
}

export type ProofNode = ProofLeaf | ProofSplit

/** Integers that prove an upper bound on the least chance ÷ weight of any lottery under an instance's rules. */
export interface Certificate {
  readonly prices: readonly number[]
  readonly proof: ProofNode
}

const DEEPEST = 1000

/**
 * The bound a certificate proves, by integer arithmetic alone.
 * @returns an upper bound on the least chance ÷ weight, in lowest terms; undefined when the certificate is malformed
 */
export function provenBound(instance: Instance, certificate: Certificate): Fraction | undefined {
  const { types, cap } = instance
  const { prices } = certificate
  if (prices.length !== types.length || !prices.every(Number.isSafeInteger)) return undefined
  const sound = types.every((type, t) => (type.people > type.named ? prices[t]! >= 0 || cap !== undefined : prices[t] === 0))
  if (!sound) return undefined
  const ceiling: Fraction = cap ?? { numerator: 1n, denominator: 1n }
  const drawn = types.filter(type => type.people > type.named)
  if (drawn.length === 0) return { numerator: 1n, denominator: 1n }
  const heaviest = BigInt(drawn.reduce((most, type) => Math.max(most, type.weight), 1))
  const trivial = lowest(ceiling.numerator, ceiling.denominator * heaviest)
  const lower = types.map(type => BigInt(type.named))
  const upper = types.map(type => BigInt(type.people))
  const most = nodeBound(instance, certificate.prices, certificate.proof, lower, upper, 0)
  if (most === undefined) return undefined
  let weighed = 0n
  let above = ceiling.denominator * most
  types.forEach((type, t) => {
    const price = BigInt(prices[t]!)
    const free = BigInt(type.people - type.named)
    above -= ceiling.denominator * price * BigInt(type.named)
    if (price > 0n) weighed += price * free * BigInt(type.weight)
    else above -= ceiling.numerator * price * free
  })
  if (weighed === 0n) return trivial
  const proved = lowest(above, ceiling.denominator * weighed)
  return proved.numerator * trivial.denominator < trivial.numerator * proved.denominator ? proved : trivial
}

function nodeBound(
  instance: Instance,
  prices: readonly number[],
  node: ProofNode,
  lower: bigint[],
  upper: bigint[],
  depth: number,
): bigint | undefined {
  if (!('type' in node)) return leafBound(instance, prices, node, lower, upper)
  const { type, at } = node
  if (depth >= DEEPEST || !Number.isSafeInteger(at) || lower[type] === undefined || upper[type] === undefined) return undefined
  const cut = BigInt(at)
  const [low, high] = [lower[type], upper[type]]
  if (cut < low || cut >= high) return undefined
  upper[type] = cut
  const below = nodeBound(instance, prices, node.below, lower, upper, depth + 1)
  upper[type] = high
  lower[type] = cut + 1n
  const above = nodeBound(instance, prices, node.above, lower, upper, depth + 1)
  lower[type] = low
  if (below === undefined || above === undefined) return undefined
  return below > above ? below : above
}

function leafBound(instance: Instance, prices: readonly number[], leaf: ProofLeaf, lower: bigint[], upper: bigint[]): bigint | undefined {
  const { rows, types, size } = instance
  if (leaf.rows.length !== rows.length || !Number.isSafeInteger(leaf.size) || !leaf.rows.every(Number.isSafeInteger)) return undefined
  const multipliers = leaf.rows.map(BigInt)
  let bound = BigInt(leaf.size) * BigInt(size)
  rows.forEach((row, r) => {
    bound += multipliers[r]! * BigInt(multipliers[r]! >= 0n ? row.hi : row.lo)
  })
  types.forEach((type, t) => {
    let left = BigInt(prices[t]!) - BigInt(leaf.size)
    for (const row of type.rows) left -= multipliers[row]!
    bound += left * (left >= 0n ? upper[t]! : lower[t]!)
  })
  return bound
}

/** A fraction in lowest terms; the denominator must be positive. */
function lowest(numerator: bigint, denominator: bigint): Fraction {
  let a = numerator < 0n ? -numerator : numerator
  let b = denominator
  while (b !== 0n) [a, b] = [b, a % b]
  return a === 0n ? { numerator: 0n, denominator: 1n } : { numerator: numerator / a, denominator: denominator / a }
}

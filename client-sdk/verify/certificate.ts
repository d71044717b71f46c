import type { DrawDocument } from './proof-file.ts'
import { integer, list, object, type Shape } from './shape.ts'
import { isGreater, lowest, readShare, type Share } from './shares.ts'

/** Multipliers that bound the prices of every panel within a node's bounds, or two cases that cover all panels. */
export type ProofNode =
  | { readonly size: number; readonly rows: readonly number[] }
  | { readonly type: number; readonly at: number; readonly below: ProofNode; readonly above: ProofNode }

/** The dual certificate (draw protocol §12). */
export interface Certificate {
  readonly prices: readonly number[]
  readonly proof: ProofNode
}

const DEEPEST = 1000
const whole = integer(-Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER)
const leaf = object({ size: whole, rows: list(whole, 10_000) })

/** The shape of a certificate. */
export const certificateShape: Shape = object({ prices: list(whole, 2_000_000), proof: value => isNode(value, 0) })

function isNode(value: unknown, depth: number): boolean {
  if (leaf(value)) return true
  const inner: Shape = child => isNode(child, depth + 1)
  return depth < DEEPEST && object({ type: whole, at: whole, below: inner, above: inner })(value)
}

/** How many leaves a proof has. */
export function leavesOf(node: ProofNode): number {
  return 'type' in node ? leavesOf(node.below) + leavesOf(node.above) : 1
}

/** The upper bound a certificate proves on the least chance ÷ weight of any lottery under the rules; undefined when it proves none. */
export function provenBound(document: DrawDocument, { prices, proof }: Certificate): Share | undefined {
  const { types } = document
  const [capAbove, capBelow] = document.cap === undefined ? [1n, 1n] : readShare(document.cap)
  if (prices.length !== types.length) return undefined
  let trivial: Share | undefined
  let [paid, weighed, allowance] = [0n, 0n, 0n]
  for (const [t, { people, named, weight }] of types.entries()) {
    const price = BigInt(prices[t]!)
    const free = BigInt(people - named)
    if (free === 0n ? price !== 0n : price < 0n && document.cap === undefined) return undefined
    paid += price * BigInt(named)
    if (price > 0n) weighed += price * free * BigInt(weight)
    if (price < 0n) allowance -= price * free
    const own: Share = [capAbove, capBelow * BigInt(weight)]
    if (free > 0n && (!trivial || isGreater(trivial, own))) trivial = own
  }
  if (!trivial) return [1n, 1n]
  const bounds = types.map(type => [BigInt(type.named), BigInt(type.people)] as [bigint, bigint])
  const most = greatest(document, prices.map(BigInt), proof, bounds)
  if (most === undefined) return undefined
  const proved: Share | undefined = weighed > 0n ? [capBelow * (most - paid) + capAbove * allowance, capBelow * weighed] : undefined
  return lowest(proved && isGreater(trivial, proved) ? proved : trivial)
}

/** An upper bound on the prices of any panel within the bounds; undefined when a split does not divide them. */
function greatest(document: DrawDocument, prices: readonly bigint[], node: ProofNode, bounds: [bigint, bigint][]): bigint | undefined {
  if (!('type' in node)) return leafBound(document, prices, node, bounds)
  const cut = BigInt(node.at)
  const own = bounds[node.type]
  if (!own || cut < own[0] || cut >= own[1]) return undefined
  bounds[node.type] = [own[0], cut]
  const below = greatest(document, prices, node.below, bounds)
  bounds[node.type] = [cut + 1n, own[1]]
  const above = greatest(document, prices, node.above, bounds)
  bounds[node.type] = own
  if (below === undefined || above === undefined) return undefined
  if (above > below) return above
  return below
}

function leafBound(
  document: DrawDocument,
  prices: readonly bigint[],
  { size, rows }: { readonly size: number; readonly rows: readonly number[] },
  bounds: readonly [bigint, bigint][],
): bigint | undefined {
  if (rows.length !== document.rows.length) return undefined
  let sum = BigInt(size) * BigInt(document.size)
  for (const [r, { lo, hi }] of document.rows.entries()) sum += BigInt(rows[r]!) * BigInt(rows[r]! < 0 ? lo : hi)
  for (const [t, type] of document.types.entries()) {
    let rest = prices[t]! - BigInt(size)
    for (const row of type.rows) rest -= BigInt(rows[row]!)
    const [low, high] = bounds[t]!
    sum += rest < 0n ? rest * low : rest * high
  }
  return sum
}

/**
 * Turns probabilities into integer weights by largest remainder; where people have weights, the balls that are left after rounding down go to the panels of
 * whoever lacks most, as the proof reckons: in chance ÷ weight, where a ball more or less is much to the lightest. From here on there is no floating point: the chances people are told
 * follow from these integers exactly.
 */
import type { Instance, Outcome } from '../draw/instance.ts'
import type { Share } from './peel.ts'

/** What the weights of a lottery sum to. */
export const TOTAL = 2 ** 32

/** What the fairest lottery gives. */
export interface Fairest {
  readonly types: Instance['types']
  /** Members per type. */
  readonly expected: Float64Array
}

/**
 * Integer weights that sum to `total`, equal panels merged, in descending order of counts, so that the order in which a solver found them leaves no trace.
 * @param total at most 2^32
 * @param fairest the types and how many members of each are fairest, where people may have weights
 */
export function toOutcomes(shares: readonly Share[], total: number, fairest?: Fairest): Outcome[] {
  const merged = new Map<string, { panel: Int32Array; mass: number }>()
  for (const { panel, mass } of shares) {
    const key = panel.join()
    const known = merged.get(key)
    if (known) known.mass += mass
    else merged.set(key, { panel, mass })
  }
  const entries = [...merged.values()].sort((a, b) => comparePanels(a.panel, b.panel))
  const sum = entries.reduce((all, entry) => all + entry.mass, 0)
  const exact = entries.map(entry => (entry.mass / sum) * total)
  const weights = exact.map(Math.floor)
  const left = exact.map((share, i) => share - weights[i]!)
  const missing = total - weights.reduce((all, weight) => all + weight, 0)
  const weighted = fairest?.types.some(type => type.weight !== fairest.types[0]!.weight)
  const order = weighted
    ? byLack(entries, weights, left, total, fairest!, missing)
    : left.map((_, i) => i).sort((a, b) => left[b]! - left[a]! || a - b)
  for (const i of order.slice(0, missing)) weights[i]!++
  return entries.flatMap((entry, i) => (weights[i]! > 0 ? [{ weight: weights[i]!, counts: Array.from(entry.panel) }] : []))
}

/** Which panels get a ball more, some of them several: each time one of whoever lacks most, of several the one that is furthest below its share. */
function byLack(
  entries: readonly { readonly panel: Int32Array }[],
  weights: readonly number[],
  shares: readonly number[],
  total: number,
  { types, expected }: Fairest,
  missing: number,
): number[] {
  const left = [...shares]
  const drawn = entries.map(({ panel }) => types.flatMap((_, t) => (panel[t]! > 0 ? [t] : [])))
  const panelsOf = types.map((): number[] => [])
  const lacking = Float64Array.from(expected, members => members * total)
  drawn.forEach((members, i) => {
    for (const t of members) {
      lacking[t]! -= weights[i]! * entries[i]!.panel[t]!
      panelsOf[t]!.push(i)
    }
  })
  const perBall = types.map(({ people, named, weight }) => (people > named ? 1 / ((people - named) * weight) : 0))
  return Array.from({ length: missing }, () => {
    let worst = 0
    for (let t = 1; t < types.length; t++) if (lacking[t]! * perBall[t]! > lacking[worst]! * perBall[worst]!) worst = t
    const candidates = panelsOf[worst]!.length > 0 ? panelsOf[worst]! : entries.keys()
    let next = -1
    for (const i of candidates) if (next < 0 || left[i]! > left[next]!) next = i
    left[next]! -= 1
    for (const t of drawn[next]!) lacking[t]! -= entries[next]!.panel[t]!
    return next
  })
}

/** Orders panels by the first type in which they differ, more members first. */
function comparePanels(a: Int32Array, b: Int32Array): number {
  const length = a.length
  for (let t = 0; t < length; t++) {
    const more = b[t]! - a[t]!
    if (more !== 0) return more
  }
  return 0
}

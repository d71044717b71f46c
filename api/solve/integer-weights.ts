/**
 * Turns probabilities into integer weights by largest remainder; where people have weights, the balls that are left after rounding down go
 * to the panels of whoever lacks most, as the proof reckons: in chance ÷ weight, where a ball more or less is much to the lightest; then
 * balls move from panels that can spare them. From here on there is no floating point: the chances people are told follow from these
 * integers exactly.
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
 * Integer weights that sum to `total`, equal panels merged, in descending order of counts, so that the order in which a solver found them
 * leaves no trace.
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
  if (weighted) levelBalls(entries, weights, left, total, fairest!, missing)
  else {
    const order = left.map((_, i) => i).sort((a, b) => left[b]! - left[a]! || a - b)
    for (const i of order.slice(0, missing)) weights[i]!++
  }
  return entries.flatMap((entry, i) => (weights[i]! > 0 ? [{ weight: weights[i]!, counts: Array.from(entry.panel) }] : []))
}

/** Part of the greatest weight's share that nobody may lack, where balls can be moved; a tenth of what a verifier calls the fairest. */
const LEVEL = 1e-7
/** Balls that move at most, so that the time of a great lottery stays bounded. */
const MOVES = 1000

/**
 * Gives out the missing balls, each to a panel of whoever lacks most, of several the one furthest below its share. Then moves balls to them
 * from panels whose members can spare one, while that leaves nobody lacking as much.
 */
function levelBalls(
  entries: readonly { readonly panel: Int32Array }[],
  weights: number[],
  left: number[],
  total: number,
  { types, expected }: Fairest,
  missing: number,
): void {
  const drawn = entries.map(({ panel }) => types.flatMap((_, t) => (panel[t]! > 0 ? [t] : [])))
  const panelsOf = types.map((): number[] => [])
  const lacking = Float64Array.from(expected, members => members * total)
  const perBall = types.map(({ people, named, weight }) => (people > named ? 1 / ((people - named) * weight) : 0))
  const lack = (t: number) => lacking[t]! * perBall[t]!
  const worst = () => types.reduce((most, _, t) => (lack(t) > lack(most) ? t : most), 0)
  const give = (i: number, balls: 1 | -1) => {
    weights[i]! += balls
    left[i]! -= balls
    for (const t of drawn[i]!) lacking[t]! -= balls * entries[i]!.panel[t]!
  }
  const neediest = (t: number): number | undefined => {
    let next: number | undefined
    for (const i of panelsOf[t]!) if (next === undefined || left[i]! > left[next]!) next = i
    return next
  }
  /** The panel without a type whose members lack least when it has a ball less; undefined when some would lack as much as `limit`. */
  const sparing = (type: number, limit: number): number | undefined => {
    let best: number | undefined
    let least = limit
    drawn.forEach((members, i) => {
      if (weights[i]! <= 1 || members.includes(type)) return
      const after = Math.max(...members.map(t => (lacking[t]! + entries[i]!.panel[t]!) * perBall[t]!))
      if (after < least) [best, least] = [i, after]
    })
    return best
  }
  drawn.forEach((members, i) => {
    for (const t of members) {
      lacking[t]! -= weights[i]! * entries[i]!.panel[t]!
      panelsOf[t]!.push(i)
    }
  })
  for (let ball = 0; ball < missing; ball++) give(neediest(worst()) ?? left.indexOf(Math.max(...left)), 1)
  const enough = (LEVEL * total) / types.reduce((most, { weight }) => Math.max(most, weight), 1)
  for (let move = 0; move < MOVES; move++) {
    const type = worst()
    if (lack(type) <= enough) return
    const to = neediest(type)
    const from = sparing(type, lack(type))
    if (to === undefined || from === undefined) return
    give(from, -1)
    give(to, 1)
  }
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

/**
 * Turns probabilities into integer weights by largest remainder. From here on there is no floating point: the chances people are told
 * follow from these integers exactly.
 */
import type { Outcome } from '../draw/instance.ts'
import type { Share } from './peel.ts'

/** What the weights of a lottery sum to. */
export const TOTAL = 2 ** 32

/**
 * Integer weights that sum to `total`, equal panels merged, in descending order of counts, so that the order in which a solver found them leaves no trace.
 * @param total at most 2^32
 */
export function toOutcomes(shares: readonly Share[], total: number): Outcome[] {
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
  let missing = total - weights.reduce((all, weight) => all + weight, 0)
  const order = exact.map((_, i) => i).sort((a, b) => exact[b]! - weights[b]! - (exact[a]! - weights[a]!) || a - b)
  for (const i of order) {
    if (missing <= 0) break
    weights[i]!++
    missing--
  }
  return entries.flatMap((entry, i) => (weights[i]! > 0 ? [{ weight: weights[i]!, counts: Array.from(entry.panel) }] : []))
}

/** Orders panels by the first type in which they differ, more members first. */
function comparePanels(a: Int32Array, b: Int32Array): number {
  for (let t = 0; t < a.length; t++) if (a[t] !== b[t]) return b[t]! - a[t]!
  return 0
}

/**
 * A lottery for panels whose only rows say "at most so many per employer", without a solver: systematic sampling. Everybody gets a stretch
 * of one length on a circle, employers side by side, and a wheel with as many evenly spaced spokes as seats is turned. No employer's
 * stretch is longer than its limit allows spokes: so every position obeys every row, and everybody's chance is the same. Employers too
 * large for that get exactly their limit of stretches, and all others share what is left. What bounds the least chance is then plain, and
 * written down as the certificate.
 */

import type { Certificate } from '../../api/draw/certificate.ts'
import type { Instance, Lottery } from '../../api/draw/instance.ts'

const TOTAL = 2 ** 32

/**
 * The lottery over the positions of the wheel; a RangeError where a type lies in two rows, somebody is named, or the rows leave seats
 * empty.
 */
export function systematicLottery(instance: Instance): { lottery: Lottery; certificate: Certificate } {
  const { widths, step, full } = stretches(instance)
  let end = 0
  const ends = widths.map(width => {
    end += width
    return end
  })
  const turns = [...new Set([0, ...ends.map(end => end % step)])].sort((a, b) => a - b)
  const positions = new Map<string, { counts: number[]; share: number }>()
  turns.forEach((turn, index) => {
    const counts = widths.map((width, t) => spokes(ends[t]! - width, ends[t]!, turn, step))
    const position = positions.get(counts.join())
    const share = (turns[index + 1] ?? step) - turn
    if (position) position.share += share
    else positions.set(counts.join(), { counts, share })
  })
  return { lottery: { total: TOTAL, outcomes: weigh([...positions.values()], step) }, certificate: certify(instance, full) }
}

/** Nobody's chance can be less favoured than an equal share of all seats, or of the largest employer's limit where that is less. */
function certify({ rows, types }: Instance, full: readonly boolean[]): Certificate {
  const none = rows.map(() => 0)
  if (!full.includes(true)) return { prices: types.map(() => 1), proof: { size: 1, rows: none } }
  const ratio = (t: number) => rows[types[t]!.rows[0]!]!.hi / types[t]!.people
  const tightest = types
    .map((_, t) => t)
    .filter(t => full[t])
    .reduce((a, b) => (ratio(b) < ratio(a) ? b : a))
  return {
    prices: types.map((_, t) => (t === tightest ? 1 : 0)),
    proof: { size: 0, rows: none.with(types[tightest]!.rows[0]!, 1) },
  }
}

/** The length of each type's stretch, and the distance between two spokes, as whole numbers. */
function stretches({ size, rows, types }: Instance): { widths: number[]; step: number; full: readonly boolean[] } {
  if (types.some(type => type.rows.length > 1 || type.named > 0)) throw new RangeError('rows other than one per employer')
  const limits = types.map(type => (type.rows.length === 0 ? Number.POSITIVE_INFINITY : rows[type.rows[0]!]!.hi))
  const full = types.map(() => false)
  for (;;) {
    const people = types.reduce((sum, type, t) => sum + (full[t] ? 0 : type.people), 0)
    const seats = types.reduce((sum, _, t) => sum - (full[t] ? limits[t]! : 0), size)
    const over = types.findIndex((type, t) => !full[t] && type.people * seats > limits[t]! * people)
    if (seats < 0 || people < seats) throw new RangeError('the rows leave seats empty')
    if (over < 0) {
      const widths = types.map((type, t) => (full[t] ? limits[t]! * people : type.people * seats))
      return { widths, step: people, full }
    }
    full[over] = true
  }
}

/** How many spokes a stretch holds. */
function spokes(from: number, until: number, turn: number, step: number): number {
  return Math.ceil((until - turn) / step) - Math.ceil((from - turn) / step)
}

/** Shares as integers that sum to 2^32, by largest remainder. */
function weigh(positions: readonly { counts: number[]; share: number }[], step: number): { counts: number[]; weight: number }[] {
  const exact = positions.map(({ share }) => BigInt(share) * BigInt(TOTAL))
  const weights = exact.map(value => Number(value / BigInt(step)))
  const missing = TOTAL - weights.reduce((sum, weight) => sum + weight, 0)
  const byRemainder = exact
    .map((value, index) => ({ index, rest: value % BigInt(step) }))
    .sort((a, b) => (a.rest > b.rest ? -1 : a.rest < b.rest ? 1 : a.index - b.index))
  for (const { index } of byRemainder.slice(0, missing)) weights[index]!++
  return positions.map(({ counts }, index) => ({ counts, weight: weights[index]! }))
}

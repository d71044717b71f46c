/**
 * A fixed number in [0, 1) per type. Expectations are full of equal values, and among equal costs a simplex goes in circles; which of
 * several equally good lotteries comes out may depend on these numbers, nobody's chance does.
 */
export function tieBreak(t: number): number {
  return ((Math.imul(t + 1, 2654435761) >>> 0) % 65521) / 65521
}

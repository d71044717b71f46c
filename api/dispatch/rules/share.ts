/** A share as two whole numbers, so that no rounding ever decides: `number ÷ outOf`. */
export interface Share {
  readonly number: number
  readonly outOf: number
}

/** The greatest denominator of a share that somebody writes down. */
const LARGEST = 1000

/** The share in a text such as `1/3`, as it stands; undefined for what is no fraction of two whole numbers from 1 to 1,000. */
export function shareIn(text: string): Share | undefined {
  const match = /^\s*([1-9][0-9]{0,3})\s*[/／]\s*([1-9][0-9]{0,3})\s*$/.exec(text)
  if (!match) return undefined
  const [number, outOf] = [Number(match[1]), Number(match[2])]
  return number <= LARGEST && outOf <= LARGEST ? { number, outOf } : undefined
}

/** The least whole number of seats that makes at least this share of a panel. */
export function seatsOfShare({ number, outOf }: { readonly number: number; readonly outOf?: number | null }, size: number): number {
  const parts = outOf ?? 1
  return Math.floor((size * number + parts - 1) / parts)
}

/** Whether one share is greater than another. */
export function exceeds(one: Share, other: Share): boolean {
  return one.number * other.outOf > other.number * one.outOf
}

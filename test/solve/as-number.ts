import type { Fraction } from '../../api/draw/instance.ts'

/** A fraction as a number, for comparisons with a tolerance. */
export function asNumber(value: Fraction): number {
  return Number(value.numerator) / Number(value.denominator)
}

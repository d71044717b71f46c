import type { Fraction } from './instance.ts'

/** A fraction in lowest terms, with a positive denominator. */
export function fraction(numerator: bigint | number, denominator: bigint | number): Fraction {
  const [n, d] = [BigInt(numerator), BigInt(denominator)]
  const divisor = greatestCommonDivisor(n < 0n ? -n : n, d)
  return { numerator: n / divisor, denominator: d / divisor }
}

/** Sign of a − b. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const left = a.numerator * b.denominator
  const right = b.numerator * a.denominator
  return left < right ? -1 : left > right ? 1 : 0
}

/** As documents write a fraction: `numerator/denominator` in lowest terms, for example `1/10`. */
export function fractionText(value: Fraction): string {
  const { numerator, denominator } = fraction(value.numerator, value.denominator)
  return `${numerator}/${denominator}`
}

/** The fraction a document wrote; undefined when it is not one in lowest terms between 0 and 1. */
export function readFraction(written: string): Fraction | undefined {
  const match = /^(0|[1-9][0-9]{0,19})\/([1-9][0-9]{0,19})$/.exec(written)
  if (!match) return undefined
  const value = { numerator: BigInt(match[1]!), denominator: BigInt(match[2]!) }
  return value.numerator <= value.denominator && fractionText(value) === written ? value : undefined
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b]
  while (y > 0n) [x, y] = [y, x % y]
  return x === 0n ? 1n : x
}

/** An exact fraction with a positive denominator, as numerator and denominator. */
export type Share = readonly [bigint, bigint]

/** The share a file wrote as `numerator/denominator`. */
export function readShare(written: string): Share {
  const slash = written.indexOf('/')
  return [BigInt(written.slice(0, slash)), BigInt(written.slice(slash + 1))]
}

/** A share in lowest terms. */
export function lowest([numerator, denominator]: Share): Share {
  let [a, b] = [numerator < 0n ? -numerator : numerator, denominator]
  while (b !== 0n) [a, b] = [b, a % b]
  return [numerator / a, denominator / a]
}

/** A share in lowest terms, as files write it. */
export function writeShare(share: Share): string {
  const [numerator, denominator] = lowest(share)
  return `${numerator}/${denominator}`
}

/** Whether one share is greater than another. */
export function isGreater(one: Share, other: Share): boolean {
  return one[0] * other[1] > other[0] * one[1]
}

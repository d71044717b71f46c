import { integers } from './random-instance.ts'

/** Uniform big integers for tests, from a repeatable generator. */
export function bigBelow(seed: number): (bound: bigint) => bigint {
  const below = integers(seed)
  return bound => {
    let value = 0n
    for (let bits = 0n; bits < BigInt(bound.toString(2).length) + 64n; bits += 16n) value = (value << 16n) | BigInt(below(65536))
    return value % bound
  }
}

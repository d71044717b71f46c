/**
 * Chance for the demo world: xoshiro128** seeded by SHA-256 of a text, so that the same text gives the same world everywhere.
 * It is not for draws: those have their own seed and protocol.
 */

import { createHash } from 'node:crypto'

/** A stream of chance. All of it is integer arithmetic, the same on every machine. */
export class Random {
  readonly #seed: string
  #a: number
  #b: number
  #c: number
  #d: number

  /** A stream for a seed; two streams of one seed are equal. */
  constructor(seed: string) {
    this.#seed = seed
    const hash = createHash('sha256').update(seed).digest()
    this.#a = hash.readInt32LE(0)
    this.#b = hash.readInt32LE(4)
    this.#c = hash.readInt32LE(8)
    this.#d = hash.readInt32LE(12)
  }

  /**
   * The stream of a part of the world (`expert/17`). It depends on the seed and the label only, not on what was taken from this
   * stream before: adding people to one part leaves every other part as it was.
   */
  fork(label: string): Random {
    return new Random(`${this.#seed}\n${label}`)
  }

  /** A whole number from 0 to 2^32 − 1. */
  next(): number {
    const result = Math.imul(rotate(Math.imul(this.#b, 5), 7), 9) >>> 0
    const shifted = this.#b << 9
    this.#c ^= this.#a
    this.#d ^= this.#b
    this.#b ^= this.#c
    this.#a ^= this.#d
    this.#c ^= shifted
    this.#d = rotate(this.#d, 11)
    return result
  }

  /** A whole number from 0 up to, not including, `count` (1 to 2^32), each equally likely; a RangeError for another count. */
  below(count: number): number {
    if (!Number.isInteger(count) || count < 1 || count > 2 ** 32) throw new RangeError(`nothing to choose among ${count}`)
    const limit = 2 ** 32 - (2 ** 32 % count)
    for (;;) {
      const value = this.next()
      if (value < limit) return value % count
    }
  }

  /** A whole number from `lowest` to `highest`, both possible. */
  between(lowest: number, highest: number): number {
    return lowest + this.below(highest - lowest + 1)
  }

  /** True in `favourable` of `outOf` cases. */
  chance(favourable: number, outOf: number): boolean {
    return this.below(outOf) < favourable
  }

  /** One of the items, each equally likely; a RangeError when there is none. */
  pick<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)] as Item
  }

  /** Several different items in random order; all of them when fewer are there than asked for. */
  sample<Item>(items: readonly Item[], count: number): Item[] {
    const rest = [...items]
    for (let index = 0; index < Math.min(count, rest.length - 1); index++) {
      const other = this.between(index, rest.length - 1)
      ;[rest[index], rest[other]] = [rest[other] as Item, rest[index] as Item]
    }
    return rest.slice(0, count)
  }
}

/** Chooses items by whole-number weights; made once, asked often. Throws a RangeError when the weights sum to nothing. */
export function weightedChoice<Item>(entries: readonly (readonly [item: Item, weight: number])[]): (random: Random) => Item {
  let sum = 0
  const bounds = entries.map(([, weight]) => {
    sum += weight
    return sum
  })
  return random => {
    const value = random.below(sum)
    let low = 0
    let high = bounds.length - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (value < (bounds[middle] as number)) high = middle
      else low = middle + 1
    }
    return (entries[low] as readonly [Item, number])[0]
  }
}

function rotate(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits))
}

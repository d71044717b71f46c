/** A small repeatable source of test randomness (xorshift128+ style on 32 bits), independent of the generator under test. */
export class Dice {
  #a: number
  #b = 0x9e3779b9

  constructor(seed: number) {
    this.#a = (seed ^ 0x2545f491) >>> 0 || 1
    for (let i = 0; i < 8; i++) this.next()
  }

  /** An integer below 2^32. */
  next(): number {
    let t = this.#a
    const s = this.#b
    this.#a = s
    t ^= t << 23
    t ^= t >>> 17
    t ^= s ^ (s >>> 11)
    this.#b = t >>> 0
    return (this.#b + s) >>> 0
  }

  /** An integer below a bound (the bias of at most bound / 2^32 does not matter to tests). */
  below(bound: number): number {
    return Math.floor((this.next() / 2 ** 32) * bound)
  }

  /** One item of a list. */
  pick<Item>(list: readonly Item[]): Item {
    return list[this.below(list.length)]!
  }

  /** A 32-byte value as hexadecimal digits. */
  digest(): string {
    return Array.from({ length: 8 }, () => this.next().toString(16).padStart(8, '0')).join('')
  }

  /** The list in another order. */
  shuffled<Item>(list: readonly Item[]): Item[] {
    const order = [...list]
    for (let i = order.length - 1; i > 0; i--) {
      const j = this.below(i + 1)
      const taken = order[j]!
      order[j] = order[i]!
      order[i] = taken
    }
    return order
  }
}

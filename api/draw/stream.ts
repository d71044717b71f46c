import { type Digest, digest, taggedHash, text, u32 } from './tagged-hash.ts'

/**
 * The generator of a draw: SHA-256 in counter mode over the seed and a purpose, so that what one step consumes
 * never shifts another (draw protocol §7).
 */
export class Stream {
  readonly #seed: Uint8Array
  readonly #purpose: Uint8Array
  #counter = 0
  #block: Uint8Array = new Uint8Array(0)
  #used = 0

  constructor(seed: Digest, purpose: string) {
    this.#seed = digest(seed)
    this.#purpose = text(purpose)
  }

  /** A uniform integer 0 ≤ n < bound, by rejection; a bound of 1 consumes nothing. */
  below(bound: number): number {
    return Number(this.belowBig(BigInt(bound)))
  }

  /** As `below`, for bounds of any size. */
  belowBig(bound: bigint): bigint {
    const bits = bound <= 1n ? 0 : (bound - 1n).toString(2).length
    const bytes = (bits + 7) >> 3
    const mask = (1n << BigInt(bits)) - 1n
    for (;;) {
      let value = 0n
      for (let i = 0; i < bytes; i++) value = (value << 8n) | BigInt(this.#byte())
      value &= mask
      if (value < bound) return value
    }
  }

  #byte(): number {
    if (this.#used === this.#block.length) {
      this.#block = digest(taggedHash('stream', this.#seed, this.#purpose, u32(this.#counter++)))
      this.#used = 0
    }
    return this.#block[this.#used++]!
  }
}

/** A binary heap of candidates by ratio, smallest first; equal ratios leave in the order of their index, so that runs repeat. */
export class RatioHeap {
  readonly #item: Int32Array
  readonly #ratio: Float64Array
  #length = 0

  constructor(capacity: number) {
    this.#item = new Int32Array(capacity)
    this.#ratio = new Float64Array(capacity)
  }

  get length(): number {
    return this.#length
  }

  /** The smallest ratio; meaningful after `order`. */
  get ratio(): number {
    return this.#ratio[0]!
  }

  clear(): void {
    this.#length = 0
  }

  /** Adds without ordering: call `order` once before the first `take`. */
  add(item: number, ratio: number): void {
    this.#item[this.#length] = item
    this.#ratio[this.#length++] = ratio
  }

  order(): void {
    for (let at = (this.#length >> 1) - 1; at >= 0; at--) this.#sink(at)
  }

  /** Removes the candidate with the smallest ratio. */
  take(): number {
    const item = this.#item[0]!
    const last = --this.#length
    if (last > 0) {
      this.#item[0] = this.#item[last]!
      this.#ratio[0] = this.#ratio[last]!
      this.#sink(0)
    }
    return item
  }

  #before(a: number, b: number): boolean {
    const difference = this.#ratio[a]! - this.#ratio[b]!
    return difference < 0 || (difference === 0 && this.#item[a]! < this.#item[b]!)
  }

  #sink(at: number): void {
    for (let child = 2 * at + 1; child < this.#length; child = 2 * at + 1) {
      if (child + 1 < this.#length && this.#before(child + 1, child)) child++
      if (!this.#before(child, at)) return
      const item = this.#item[at]!
      const ratio = this.#ratio[at]!
      this.#item[at] = this.#item[child]!
      this.#ratio[at] = this.#ratio[child]!
      this.#item[child] = item
      this.#ratio[child] = ratio
      at = child
    }
  }
}

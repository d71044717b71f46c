const minute = 60_000

/** How many addresses are counted at once; the one that was first seen longest ago is forgotten. */
const kept = 20_000

/** Counts the requests of an address in the minute that its first one begins. `elapsed` tells milliseconds and never runs backwards. */
export class RequestRate {
  readonly #perMinute: number
  readonly #elapsed: () => number
  readonly #counts = new Map<string, { since: number; requests: number }>()

  constructor(perMinute: number, elapsed: () => number = () => performance.now()) {
    this.#perMinute = perMinute
    this.#elapsed = elapsed
  }

  /** Counts one request: the whole seconds after which the address may ask again, 0 when it may go on. */
  waitOf(address: string): number {
    const now = this.#elapsed()
    const known = this.#counts.get(address)
    if (!known || known.since + minute <= now) {
      this.#counts.delete(address)
      this.#counts.set(address, { since: now, requests: 1 })
      if (this.#counts.size > kept) for (const oldest of this.#counts.keys()) return this.#forget(oldest)
      return 0
    }
    return ++known.requests <= this.#perMinute ? 0 : Math.max(1, Math.ceil((known.since + minute - now) / 1_000))
  }

  #forget(address: string): number {
    this.#counts.delete(address)
    return 0
  }
}

/**
 * Work that is counted, so that a search may be told when to give up: in steps, which are the same on every machine, where seconds are not.
 */
export class Effort {
  /** Steps taken so far, in numbers looked at. */
  work = 0
  /** Steps after which whoever searches gives up. */
  limit = Number.POSITIVE_INFINITY

  /** Whether the work allowed is done. */
  get spent(): boolean {
    return this.work >= this.limit
  }
}

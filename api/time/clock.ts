/** Where the current moment comes from: the only file that asks the machine. Everything else takes a clock or an instant as an argument. */

export interface Clock {
  /** The current instant. */
  now(): Date
}

/** The machine's clock. */
export const systemClock: Clock = { now: () => new Date() }

/** A clock for tests and seeds that stands still until it is moved. */
export interface FixedClock extends Clock {
  /** Sets the clock to another instant, earlier or later. */
  moveTo(instant: string): void
}

/**
 * A clock that stands at an instant, given in ISO 8601 with its offset (`2022-11-18T09:00:00+08:00`).
 * Throws a RangeError when the text is not such an instant: without an offset it would mean another moment on another machine.
 */
export function fixedClock(instant: string): FixedClock {
  let moment = read(instant)
  return {
    now: () => new Date(moment),
    moveTo: next => {
      moment = read(next)
    },
  }
}

function read(instant: string): number {
  const moment = /(?:Z|[+-]\d\d:\d\d)$/.test(instant) ? Date.parse(instant) : Number.NaN
  if (Number.isNaN(moment)) throw new RangeError(`not an instant with its offset: ${instant}`)
  return moment
}

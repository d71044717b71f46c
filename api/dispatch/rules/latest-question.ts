import type { Context } from '../../context.ts'

/** Questions of one request about one thing. */
interface Asking {
  readonly requestId: string
  readonly stop: AbortController
  open: number
}

const asking = new Map<string, Asking>()

/**
 * Lets an account ask about one thing at a time: whoever edits asks again before the last answer is there, and no longer wants it. A later
 * request stops the earlier one's work; so does a client that goes away. Several questions of one request stand beside one another.
 * @param about what is asked about
 * @param work given a signal that is aborted when its answer is no longer wanted
 * @returns undefined when the answer was no longer wanted
 */
export async function latestQuestion<Answer>(
  { viewer, requestId, gone }: Context,
  about: string,
  work: (signal: AbortSignal) => Promise<Answer>,
): Promise<Answer | undefined> {
  const place = `${viewer.account} ${about}`
  const earlier = asking.get(place)
  if (earlier?.requestId !== requestId) earlier?.stop.abort()
  const mine = earlier?.requestId === requestId ? earlier : { requestId, stop: new AbortController(), open: 0 }
  asking.set(place, mine)
  mine.open++
  const signal = gone ? AbortSignal.any([mine.stop.signal, gone]) : mine.stop.signal
  try {
    return await work(signal)
  } catch (error) {
    if (signal.aborted && error === signal.reason) return undefined
    throw error
  } finally {
    if (--mine.open === 0 && asking.get(place) === mine) asking.delete(place)
  }
}

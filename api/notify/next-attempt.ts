const FIRST_PAUSE = 15_000
const LONGEST_PAUSE = 15 * 60_000
const GIVEN_UP_AFTER = 3 * 24 * 3_600_000

/** When to try again what failed: after 15 s, 30 s, 1 min …, never more than 15 min; not any more after three days. */
export function nextAttempt(record: { readonly attempts: number; readonly createdAt: Date }, now: Date): Date | undefined {
  const next = now.getTime() + Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** Math.max(0, record.attempts - 1))
  return next > record.createdAt.getTime() + GIVEN_UP_AFTER ? undefined : new Date(next)
}

import type { Act } from '../context.ts'

/** First part of the advisory locks on experts; any constant will do that nothing else uses. */
const SEATING = 1_397_048_660

/**
 * Waits until nobody else is seating these experts, and keeps them until the transaction ends. Always in one go and in ascending order,
 * before anything of theirs is written: whoever seats people takes turns and never waits in a circle.
 */
export async function lockPeople({ em }: Act, experts: Iterable<number>): Promise<void> {
  const ids = [...new Set(experts)].sort((a, b) => a - b)
  await em.execute('select pg_advisory_xact_lock(?, expert) from unnest(?::int[]) as expert', [SEATING, `{${ids.join(',')}}`])
}

/** Those of some experts whom somebody else is seating at this moment; the others are kept until the transaction ends. Never waits. */
export async function lockFreePeople({ em }: Act, experts: readonly number[]): Promise<readonly number[]> {
  const rows = await em.execute<{ expert: number; free: boolean }[]>(
    'select expert, pg_try_advisory_xact_lock(?, expert) as free from unnest(?::int[]) as expert',
    [SEATING, `{${experts.join(',')}}`],
  )
  return rows.filter(row => !row.free).map(row => row.expert)
}

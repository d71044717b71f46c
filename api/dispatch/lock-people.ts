import { WrongState } from '../../schema/base/refusals.ts'
import type { Act } from '../context.ts'
import { demand, refusalOf } from '../refusal.ts'

/** First part of the advisory locks on experts; any constant will do that nothing else uses. */
const SEATING = 1_397_048_660

/** What PostgreSQL says of a statement that was cancelled because it ran too long. */
const CANCELLED = '57014'

/**
 * Waits until nobody else is seating these experts, and keeps them until the transaction ends. Always in one go and in ascending order,
 * before anything of theirs is written: whoever seats people takes turns and never waits in a circle. Refuses, for another try, when the
 * turn does not come before statements are cancelled: a long queue on a busy day is no fault of the server.
 */
export async function lockPeople({ em }: Act, experts: Iterable<number>): Promise<void> {
  const ids = [...new Set(experts)].sort((a, b) => a - b)
  try {
    await em.execute('select pg_advisory_xact_lock(?, expert) from unnest(?::int[]) as expert', [SEATING, `{${ids.join(',')}}`])
  } catch (error) {
    demand((error as { readonly code?: unknown }).code === CANCELLED ? beingSeated() : undefined)
    throw error
  }
}

/** Those of some experts whom somebody else is seating at this moment; the others are kept until the transaction ends. Never waits. */
export async function lockFreePeople({ em }: Act, experts: readonly number[]): Promise<readonly number[]> {
  const rows = await em.execute<{ expert: number; free: boolean }[]>(
    'select expert, pg_try_advisory_xact_lock(?, expert) as free from unnest(?::int[]) as expert',
    [SEATING, `{${experts.join(',')}}`],
  )
  return rows.filter(row => !row.free).map(row => row.expert)
}

const beingSeated = () =>
  refusalOf(WrongState, {
    code: 'EXPERTS_BEING_SEATED',
    messageZh: '正在为其中的专家安排其他席位，等候时间过长；未作任何更改，请稍后重试。',
    messageEn: 'Some of these experts are being seated elsewhere, and the wait was too long; nothing was changed, try again.',
    state: 'BEING_SEATED',
    allowed: [],
  })

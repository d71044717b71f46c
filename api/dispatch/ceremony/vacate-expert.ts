import { beyondScope } from '../../beyond-scope.ts'
import type { Act } from '../../context.ts'
import type { ReleaseWords } from '../reason-words.ts'
import { vacateSeats } from './vacate-seats.ts'

/**
 * Listens to removals, before their commit: every seat of the expert that is not over falls free and is filled again in the
 * same transaction (S26), and the expert is told. Reserves stay on their list and are passed over on record when their turn comes.
 */
export function vacateRemoved(act: Act, { expert }: { readonly expert: number }): Promise<void> {
  return vacateExpert(act, expert, { zh: '您已不在专家库内', en: 'you are no longer on the roster' })
}

/** Listens to suspensions; the same as for a removal (S26). */
export function vacateSuspended(act: Act, { expert }: { readonly expert: number }): Promise<void> {
  return vacateExpert(act, expert, { zh: '您正在暂停履职', en: 'you are suspended from duties' })
}

async function vacateExpert(act: Act, expert: number, told: ReleaseWords): Promise<void> {
  await beyondScope(act, { why: 'seats of somebody who left the roster', office: undefined }, async () => {
    const seats = await act.em.execute<{ id: number }[]>(
      `select id from assignment where expert_id = ? and state in ('INVITED', 'ACCEPTED') and ends_on >= ?::date order by id`,
      [expert, act.today],
    )
    if (seats.length === 0) return
    const reason = '专家已出库或暂停履职。 · The expert left the roster or is suspended.'
    await vacateSeats(
      act,
      seats.map(({ id }) => ({ assignment: id, to: 'RELEASED', cause: 'REMOVED', reason, told })),
    )
  })
}

import { LockMode } from '@mikro-orm/core'
import type { Done } from '../../../schema/base/payload.ts'
import type { DecideWithdrawalInput, DecideWithdrawalPayload } from '../../../schema/dispatch/give-up-seat.ts'
import { Withdrawal } from '../../../schema/index.ts'
import { beyondScope } from '../../beyond-scope.ts'
import type { Act } from '../../context.ts'
import { demand, notFound, required, rowOf } from '../../refusal.ts'
import { become } from '../../transition.ts'
import { lockSeat } from '../lock-seat.ts'
import { mayAnswerForExpert } from '../permissions.ts'
import { reasonMissing } from '../reason-given.ts'
import { declineSeats } from './decline-seats.ts'
import { tellWithdrawalRefused } from './tell-withdrawal.ts'
import { withdrawalStates } from './withdrawal-states.ts'

/**
 * Decides on a request to give up a seat within 24 hours of the event, on a sealed panel: agrees, and the seat is filled again in the same
 * transaction, or refuses with a reason. The expert is told either way. Refuses who does not draw for the office, a refusal without a
 * reason, and a request that is decided, or lapsed because the seat went another way.
 */
export async function decideWithdrawal(act: Act, input: DecideWithdrawalInput): Promise<Done<DecideWithdrawalPayload>> {
  const { em, viewer, now } = act
  const id = rowOf('Withdrawal', input.withdrawalId, ['withdrawalId'])
  const withdrawal = required(await em.findOne(Withdrawal, id), notFound(input.withdrawalId, ['withdrawalId']))
  const office = withdrawal.office.id
  demand(mayAnswerForExpert(viewer, { office }))
  const reason = input.agree ? null : (input.reason?.trim() ?? '')
  demand(reason === null ? undefined : reasonMissing(reason))
  await beyondScope(act, { why: 'a seat given up', office }, async () => {
    const seat = await lockSeat(act, withdrawal.assignment.id)
    await em.refreshOrFail(withdrawal, { lockMode: LockMode.PESSIMISTIC_WRITE })
    become(withdrawalStates, withdrawal, input.agree ? 'AGREED' : 'REFUSED')
    Object.assign(withdrawal, { decidedBy: viewer.account ?? null, decidedAt: now, refusalReason: reason })
    if (reason !== null) await tellWithdrawalRefused(act, withdrawal, seat, reason)
    else {
      const told = { zh: '您的退出申请已获同意', en: 'your request to give the seat up was agreed to' }
      await declineSeats(act, [{ assignment: seat.id, reason: withdrawal.reason, note: withdrawal.note ?? '', told }])
    }
  })
  const verb = input.agree ? 'withdrawal.agreed' : 'withdrawal.refused'
  act.record({ verb, office, subject: ['Withdrawal', id], ...(reason !== null && { details: { reason } }) })
  return { withdrawal }
}

import { LockMode } from '@mikro-orm/core'
import type { Done } from '../../../schema/base/payload.ts'
import type { DecideWithdrawalInput, DecideWithdrawalPayload } from '../../../schema/dispatch/give-up-seat.ts'
import { Withdrawal } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { demand, notFound, required, rowOf } from '../../refusal.ts'
import { become } from '../../transition.ts'
import { beyondScope } from '../beyond-scope.ts'
import { lockSeat } from '../lock-seat.ts'
import { mayAnswerForExpert } from '../permissions.ts'
import { declineSeats } from './decline-seats.ts'
import { withdrawalStates } from './withdrawal-states.ts'

/**
 * Agrees to a request to give up a seat within 24 hours of the event, which fills the seat again in the same transaction, or refuses it.
 * Refuses who does not draw for the office, and a request decided already.
 */
export async function decideWithdrawal(act: Act, input: DecideWithdrawalInput): Promise<Done<DecideWithdrawalPayload>> {
  const { em, viewer, now } = act
  const id = rowOf('Withdrawal', input.withdrawalId, ['withdrawalId'])
  const withdrawal = required(await em.findOne(Withdrawal, id), notFound(input.withdrawalId, ['withdrawalId']))
  const office = withdrawal.office.id
  demand(mayAnswerForExpert(viewer, { office }))
  await beyondScope(act, { why: 'a seat given up', office }, async () => {
    const seat = await lockSeat(act, withdrawal.assignment.id)
    await em.refreshOrFail(withdrawal, { lockMode: LockMode.PESSIMISTIC_WRITE })
    become(withdrawalStates, withdrawal, input.agree ? 'AGREED' : 'REFUSED')
    Object.assign(withdrawal, { decidedBy: viewer.account ?? null, decidedAt: now })
    // The seat may have gone another way meanwhile, by a conflict or a removal.
    if (input.agree && seat.state === 'ACCEPTED') {
      await declineSeats(act, [{ assignment: seat.id, reason: withdrawal.reason, note: withdrawal.note ?? '' }])
    }
  })
  const verb = input.agree ? 'withdrawal.agreed' : 'withdrawal.refused'
  act.record({ verb, office, subject: ['Withdrawal', id] })
  return { withdrawal }
}

import { LockMode } from '@mikro-orm/core'
import type { Done } from '../../../schema/base/payload.ts'
import { WrongState } from '../../../schema/base/refusals.ts'
import type { GiveUpSeatInput, GiveUpSeatPayload } from '../../../schema/dispatch/give-up-seat.ts'
import { Assignment, Panel, Withdrawal } from '../../../schema/index.ts'
import { beyondScope } from '../../beyond-scope.ts'
import type { Act } from '../../context.ts'
import { demand, notFound, refusalOf, required, rowOf } from '../../refusal.ts'
import { lockSeat } from '../lock-seat.ts'
import { mayAnswerAssignment } from '../permissions.ts'
import { givingUp } from './answer-deadline.ts'
import { checkReason } from './answer-form.ts'
import { declineSeats } from './decline-seats.ts'
import { tellWithdrawal } from './tell-withdrawal.ts'

/**
 * Gives up an accepted seat, with a reason, until the event begins: the seat is filled again in the same transaction. Within 24 hours of
 * the event, while the panel is sealed, it stays held until the drawing officer, who is told, agrees; from the opening on nobody has to,
 * and a request still open lapses. A conflict of interest, which never needs agreement, is declared instead.
 * Refuses everybody but its holder, seats not accepted, and a second request.
 */
export async function giveUpSeat(act: Act, input: GiveUpSeatInput): Promise<Done<GiveUpSeatPayload>> {
  const { em, viewer, now } = act
  const id = rowOf('Assignment', input.assignmentId, ['assignmentId'])
  const assignment = required(await em.findOne(Assignment, id), notFound(input.assignmentId, ['assignmentId']))
  demand(mayAnswerAssignment(viewer, { expert: assignment.expert.id }))
  const note = input.reason?.trim() ?? ''
  demand(checkReason(input.declineReason, note) || undefined)
  const office = assignment.office.id
  const withdrawal = await beyondScope(act, { why: 'a seat given up', office }, async () => {
    const seat = await lockSeat(act, id)
    if (input.version != null) await em.lock(seat, LockMode.OPTIMISTIC, input.version)
    demand(seat.state === 'ACCEPTED' ? undefined : notAccepted(seat.state))
    const how = givingUp(seat.startsOn, await em.findOneOrFail(Panel, seat.panel.id), now)
    if (typeof how === 'object') return demand(how) as never
    if (how === 'AT_ONCE') {
      const told = { zh: '您已退出该席位', en: 'you gave the seat up' }
      await declineSeats(act, [{ assignment: id, reason: input.declineReason, note, told }])
      return null
    }
    demand((await em.count(Withdrawal, { assignment: id, state: 'REQUESTED' } as never)) > 0 ? requested() : undefined)
    const made = em.create(Withdrawal, {
      assignment: id,
      office: seat.office,
      reason: input.declineReason,
      note: note || null,
      state: 'REQUESTED',
      requestedAt: now,
    } as never)
    await em.persist(made).flush()
    await tellWithdrawal(act, made, seat)
    return made
  })
  const verb = withdrawal ? 'withdrawal.requested' : 'seat.given.up'
  act.record({ verb, office, subject: ['Assignment', id], details: { reason: input.declineReason } })
  return { assignment, withdrawal }
}

const notAccepted = (state: string) =>
  refusalOf(WrongState, {
    code: 'WRONG_STATE',
    messageZh: '只有已接受的席位可以退出。',
    messageEn: 'Only an accepted seat is given up.',
    state,
    allowed: ['ACCEPTED'],
  })

const requested = () =>
  refusalOf(WrongState, {
    code: 'WITHDRAWAL_REQUESTED',
    messageZh: '已经提出过退出申请，请等待抽取员决定。',
    messageEn: 'The drawing officer has been asked already; wait for the decision.',
    state: 'REQUESTED',
    allowed: [],
  })

import { Invitation } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import type { Tasks } from '../../tasks.ts'
import { become } from '../../transition.ts'
import { lockSeat } from '../lock-seat.ts'
import { declineSeats } from './decline-seats.ts'
import { invitationStates } from './invitation-states.ts'

/**
 * Job, at the deadline of an invitation: no answer counts as a decline without reason, and the seat is filled again. Does nothing to one
 * that was answered or withdrawn, nor before the deadline; late or twice comes to the same.
 */
export async function lapseInvitation(act: Act, { invitation: id }: Tasks['invitation.lapse']): Promise<void> {
  const { em, now } = act
  const invitation = await em.findOne(Invitation, id)
  if (!invitation) return
  const seat = await lockSeat(act, invitation.assignment.id)
  await em.refresh(invitation)
  if (invitation.state !== 'OPEN' || seat.state !== 'INVITED' || now < invitation.answerBy) return
  become(invitationStates, invitation, 'LAPSED')
  const told = { zh: '逾期未答复，视为谢绝', en: 'no answer came by the deadline, which counts as a decline' }
  await declineSeats(act, [{ assignment: seat.id, reason: 'NO_ANSWER', note: '', told }])
  act.record({ verb: 'invitation.lapsed', office: seat.office.id, subject: ['Assignment', seat.id] })
}

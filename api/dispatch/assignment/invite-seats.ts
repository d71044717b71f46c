import { Assignment, Engagement, Invitation, type Panel } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { freshSecret, type SecretSource } from '../ceremony/fresh-secret.ts'
import { answerBy, remindAt } from './answer-deadline.ts'
import { tokenHash } from './follow-link.ts'
import { tellInvited } from './tell-invited.ts'

/**
 * Invites whoever holds a seat of a panel by invitation and has none that is open: with a deadline, a reminder half-way and a personal
 * link, of which only a hash is kept. Runs beyond the viewer's scope. Answers how many were invited.
 */
export async function inviteSeats(act: Act, panel: Panel, secret: SecretSource = freshSecret): Promise<number> {
  const { em, now } = act
  const seats = await em.find(Assignment, { panel, state: 'INVITED' } as never, { orderBy: { id: 'asc' } })
  if (seats.length === 0) return 0
  const open = await em.find(Invitation, { assignment: { $in: seats.map(seat => seat.id) }, state: 'OPEN' } as never)
  const invited = new Set(open.map(invitation => invitation.assignment.id))
  const engagement = await em.findOneOrFail(Engagement, panel.engagement.id)
  const fresh = seats.filter(seat => !invited.has(seat.id))
  const made = fresh.map(seat => {
    const token = secret()
    const deadline = answerBy(now, engagement.answerWithinHours, seat.startsOn)
    const invitation = em.create(Invitation, {
      assignment: seat,
      office: seat.office,
      state: 'OPEN',
      sentAt: now,
      answerBy: deadline,
      tokenHash: tokenHash(token),
    } as never)
    em.persist(invitation)
    return { invitation, seat, engagement, token }
  })
  await em.flush()
  for (const { invitation } of made) {
    const { id, answerBy: deadline } = invitation
    act.enqueue('invitation.remind', { invitation: id }, { runAt: remindAt(now, deadline), key: `invitation.remind:${id}` })
    act.enqueue('invitation.lapse', { invitation: id }, { runAt: deadline, key: `invitation.lapse:${id}` })
  }
  await tellInvited(act, made)
  if (fresh.length > 0)
    act.record({ verb: 'invitations.sent', office: panel.office.id, subject: ['Panel', panel.id], details: { sent: fresh.length } })
  return fresh.length
}

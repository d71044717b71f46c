import { Assignment, Engagement, Invitation } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import type { Tasks } from '../../tasks.ts'
import { freshSecret } from '../ceremony/fresh-secret.ts'
import { tokenHash } from './follow-link.ts'
import { tellReminded } from './tell-invited.ts'

/**
 * Job, half-way to the deadline: reminds whoever has not answered, once, with a second link, as the first one's token is kept nowhere.
 * Does nothing when the invitation is not open any more.
 */
export async function remindInvited(act: Act, { invitation: id }: Tasks['invitation.remind']): Promise<void> {
  const { em, now } = act
  const invitation = await em.findOne(Invitation, id)
  if (invitation?.state !== 'OPEN' || invitation.remindedAt !== null || now >= invitation.answerBy) return
  const token = freshSecret()
  Object.assign(invitation, { remindedAt: now, reminderHash: tokenHash(token) })
  const seat = await em.findOneOrFail(Assignment, invitation.assignment.id)
  const engagement = await em.findOneOrFail(Engagement, seat.engagement.id)
  await tellReminded(act, { invitation, seat, engagement, token })
}

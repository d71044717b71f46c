import type { Done } from '../../../schema/base/payload.ts'
import type { SendInvitationsInput, SendInvitationsPayload } from '../../../schema/dispatch/send-invitations.ts'
import { Invitation } from '../../../schema/index.ts'
import { beyondScope } from '../../beyond-scope.ts'
import type { Act } from '../../context.ts'
import { become } from '../../transition.ts'
import { freshSecret, type SecretSource } from '../ceremony/fresh-secret.ts'
import { lockPanel } from '../panel/lock-panel.ts'
import { mayAnswerForExpert } from '../permissions.ts'
import { invitationStates } from './invitation-states.ts'
import { inviteSeats } from './invite-seats.ts'

/**
 * Sends the open invitations of a panel again, where messages were lost: new links, a new time to answer; the old links end. The first
 * invitations go out by themselves with the draw. Refuses who does not draw for the office.
 */
export async function sendInvitations(
  act: Act,
  input: SendInvitationsInput,
  secret: SecretSource = freshSecret,
): Promise<Done<SendInvitationsPayload>> {
  const { em, viewer } = act
  const panel = await lockPanel(act, input.panelId, ({ office }) => mayAnswerForExpert(viewer, { office }))
  const sent = await beyondScope(act, { why: 'invitations to the seats of a panel', office: panel.office.id }, async () => {
    const open = await em.find(Invitation, { assignment: { panel, state: 'INVITED' }, state: 'OPEN' } as never)
    for (const invitation of open) become(invitationStates, invitation, 'WITHDRAWN')
    await em.flush()
    return inviteSeats(act, panel, secret)
  })
  return { panel, sent }
}

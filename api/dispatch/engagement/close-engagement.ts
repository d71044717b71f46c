import type { Done } from '../../../schema/base/payload.ts'
import type { CloseEngagementInput, CloseEngagementPayload } from '../../../schema/dispatch/conduct-engagement.ts'
import type { Act } from '../../context.ts'
import { become } from '../../transition.ts'
import { mayConductEngagement } from '../permissions.ts'
import { engagementStates } from './engagement-states.ts'
import { lockEngagement } from './lock-engagement.ts'

/** Closes an engagement that was reported on. Refuses who is no organiser, and an engagement that was not reported on. */
export async function closeEngagement(act: Act, input: CloseEngagementInput): Promise<Done<CloseEngagementPayload>> {
  const engagement = await lockEngagement(act, input, owned => mayConductEngagement(act.viewer, owned))
  become(engagementStates, engagement, 'CLOSED')
  act.record({ verb: 'engagement.closed', office: engagement.office.id, subject: ['Engagement', engagement.id] })
  return { engagement }
}

import type { Done } from '../../../schema/base/payload.ts'
import type { ApproveEngagementInput, ApproveEngagementPayload } from '../../../schema/dispatch/conduct-engagement.ts'
import type { Act } from '../../context.ts'
import { become } from '../../transition.ts'
import { mayApproveEngagement } from '../permissions.ts'
import { engagementStates } from './engagement-states.ts'
import { lockEngagement } from './lock-engagement.ts'

/**
 * Approves a planned engagement, after which its panels may be drafted (S14–S16). Refuses who is no approver of the office, who created
 * the engagement, and an engagement that is not merely planned.
 */
export async function approveEngagement(act: Act, input: ApproveEngagementInput): Promise<Done<ApproveEngagementPayload>> {
  const engagement = await lockEngagement(act, input, owned => mayApproveEngagement(act.viewer, owned))
  become(engagementStates, engagement, 'APPROVED')
  Object.assign(engagement, { approvedBy: act.viewer.account ?? null, approvedAt: act.now })
  act.record({ verb: 'engagement.approved', office: engagement.office.id, subject: ['Engagement', engagement.id] })
  return { engagement }
}

import type { Done } from '../../../schema/base/payload.ts'
import type { MarkHeldInput, MarkHeldPayload } from '../../../schema/dispatch/conduct-engagement.ts'
import type { Act } from '../../context.ts'
import { demand } from '../../refusal.ts'
import { become, mayBecome } from '../../transition.ts'
import { mayConductEngagement } from '../permissions.ts'
import { notBegun } from './duty-begun.ts'
import { engagementStates } from './engagement-states.ts'
import { lockEngagement } from './lock-engagement.ts'

/** Marks an engagement as held, from its first day on. Refuses who is no organiser, and an engagement without invited panels. */
export async function markHeld(act: Act, input: MarkHeldInput): Promise<Done<MarkHeldPayload>> {
  const engagement = await lockEngagement(act, input, owned => mayConductEngagement(act.viewer, owned))
  demand(mayBecome(engagementStates, engagement, 'HELD'))
  demand(notBegun(engagement.startsOn, act.today))
  become(engagementStates, engagement, 'HELD')
  act.record({ verb: 'engagement.held', office: engagement.office.id, subject: ['Engagement', engagement.id] })
  return { engagement }
}

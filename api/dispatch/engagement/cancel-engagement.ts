import type { Done } from '../../../schema/base/payload.ts'
import type { CancelEngagementInput, CancelEngagementPayload } from '../../../schema/dispatch/cancel-engagement.ts'
import { Engagement } from '../../../schema/index.ts'
import { beyondScope } from '../../beyond-scope.ts'
import type { Act } from '../../context.ts'
import { demand, notFound, required, rowOf } from '../../refusal.ts'
import { become, mayBecome } from '../../transition.ts'
import { mayConductEngagement } from '../permissions.ts'
import { reasonMissing } from '../reason-given.ts'
import { engagementStates } from './engagement-states.ts'
import { lockWholeEngagement } from './lock-whole-engagement.ts'
import { releaseEngagement } from './release-engagement.ts'

/**
 * Cancels an engagement that was not held, with a reason: every seat is released and told, panels are cancelled, draws stay on record.
 * Refuses who is no organiser, an empty reason, and an engagement that was held.
 */
export async function cancelEngagement(act: Act, input: CancelEngagementInput): Promise<Done<CancelEngagementPayload>> {
  const missing = notFound(input.engagementId, ['engagementId'])
  const id = rowOf('Engagement', input.engagementId, ['engagementId'])
  const { office } = required(await act.em.findOne(Engagement, id), missing)
  demand(mayConductEngagement(act.viewer, { office: office.id }))
  const reason = input.reason.trim()
  demand(reasonMissing(reason))
  const purpose = { why: 'the seats of a cancelled engagement', office: office.id }
  const { engagement, seats } = await beyondScope(act, purpose, async () => {
    const whole = await lockWholeEngagement(act, id, input, owned => mayConductEngagement(act.viewer, owned))
    demand(mayBecome(engagementStates, whole.engagement, 'CANCELLED'))
    become(engagementStates, whole.engagement, 'CANCELLED')
    whole.engagement.stateReason = reason
    await releaseEngagement(act, whole, { reason, zh: '任务已取消', en: 'the engagement was cancelled' })
    return whole
  })
  const details = { released: seats.length }
  act.record({ verb: 'engagement.cancelled', office: office.id, subject: ['Engagement', engagement.id], details })
  return { engagement }
}

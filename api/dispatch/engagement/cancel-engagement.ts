import type { Done } from '../../../schema/base/payload.ts'
import { InvalidInput } from '../../../schema/base/refusals.ts'
import type { CancelEngagementInput, CancelEngagementPayload } from '../../../schema/dispatch/cancel-engagement.ts'
import { Engagement } from '../../../schema/index.ts'
import { beyondScope } from '../../beyond-scope.ts'
import type { Act } from '../../context.ts'
import { demand, notFound, type Refusal, refusalOf, required, rowOf } from '../../refusal.ts'
import { become, mayBecome } from '../../transition.ts'
import { mayConductEngagement } from '../permissions.ts'
import { engagementStates } from './engagement-states.ts'
import { lockWholeEngagement } from './lock-whole-engagement.ts'
import { releaseEngagement } from './release-engagement.ts'

const LONGEST_REASON = 1000

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

/** What changes for everybody is explained. */
export function reasonMissing(reason: string): Refusal | undefined {
  if (reason !== '' && reason.length <= LONGEST_REASON) return undefined
  return refusalOf(InvalidInput, {
    code: 'REASON_MISSING',
    messageZh: `请写明理由（至多 ${LONGEST_REASON} 字）。`,
    messageEn: `Give a reason of at most ${LONGEST_REASON} characters.`,
    path: ['reason'],
  })
}

import type { Done } from '../../../schema/base/payload.ts'
import type { PostponeEngagementInput, PostponeEngagementPayload } from '../../../schema/dispatch/cancel-engagement.ts'
import { Engagement } from '../../../schema/index.ts'
import { beyondScope } from '../../beyond-scope.ts'
import type { Act } from '../../context.ts'
import { demand, notFound, required, rowOf } from '../../refusal.ts'
import { become, mayBecome } from '../../transition.ts'
import { mayConductEngagement } from '../permissions.ts'
import { reasonMissing } from '../reason-given.ts'
import { engagementStates } from './engagement-states.ts'
import { lockWholeEngagement, type WholeEngagement } from './lock-whole-engagement.ts'
import { moveEngagement } from './move-engagement.ts'
import { checkNewDays, type NewDays } from './new-days.ts'
import { releaseEngagement } from './release-engagement.ts'

/**
 * Postpones an engagement, with a reason. Without new days everybody is released, and with new days later it starts again as approved. With
 * new days its seats move along: whoever holds one is invited anew; whoever cannot come then stops the move, or is replaced by the
 * reserves, as the input says. Refuses who is no organiser, days that are none, and an engagement that was held.
 */
export async function postponeEngagement(act: Act, input: PostponeEngagementInput): Promise<Done<PostponeEngagementPayload>> {
  const { em, viewer } = act
  const id = rowOf('Engagement', input.engagementId, ['engagementId'])
  const { office } = required(await em.findOne(Engagement, id), notFound(input.engagementId, ['engagementId']))
  demand(mayConductEngagement(viewer, { office: office.id }))
  const reason = input.reason.trim()
  demand(reasonMissing(reason), ...checkNewDays(input, act.today))
  const days: NewDays | undefined = input.startsOn && input.endsOn ? { startsOn: input.startsOn, endsOn: input.endsOn } : undefined
  const purpose = { why: 'the seats of a postponed engagement', office: office.id }
  const engagement = await beyondScope(act, purpose, async () => {
    const whole = await lockWholeEngagement(act, id, input, owned => mayConductEngagement(viewer, owned))
    await (days ? toDays(act, whole, days, input) : untilLater(act, whole, reason))
    whole.engagement.stateReason = reason
    return whole.engagement
  })
  const verb = days ? 'engagement.moved' : 'engagement.postponed'
  act.record({ verb, office: office.id, subject: ['Engagement', id], details: { ...days, overlaps: input.overlaps } })
  return { engagement }
}

async function untilLater(act: Act, whole: WholeEngagement, reason: string): Promise<void> {
  become(engagementStates, whole.engagement, 'POSTPONED')
  await releaseEngagement(act, whole, { reason, zh: '任务已延期，日期待定', en: 'the engagement was postponed to days still to be fixed' })
}

async function toDays(act: Act, whole: WholeEngagement, days: NewDays, { overlaps }: PostponeEngagementInput): Promise<void> {
  const { engagement } = whole
  if (engagement.state === 'POSTPONED') {
    Object.assign(engagement, days)
    return become(engagementStates, engagement, 'APPROVED')
  }
  // What may be postponed at all may be moved to other days.
  demand(mayBecome(engagementStates, engagement, 'POSTPONED'))
  await moveEngagement(act, whole, days, overlaps)
}

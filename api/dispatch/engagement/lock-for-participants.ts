import { InvalidInput } from '../../../schema/base/refusals.ts'
import { Engagement, Panel } from '../../../schema/index.ts'
import { beyondScope } from '../../beyond-scope.ts'
import type { Act } from '../../context.ts'
import { demand, notFound, type Refusal, refusalOf, required, rowOf } from '../../refusal.ts'
import { mayBecome } from '../../transition.ts'
import { mayEnterWhoTakesPart } from '../permissions.ts'
import { engagementStates } from './engagement-states.ts'
import type { EngagementNamed } from './lock-engagement.ts'
import { lockWholeEngagement } from './lock-whole-engagement.ts'

/**
 * Locks the engagement of an input, with its panels and seats, for whoever enters organisations or people that take part in it. What was
 * sent is read by `read` before the lock: a large workbook takes its time. Once a panel is frozen or drawn only a supervisor enters them,
 * so that no organiser can veto a member by one. Refuses who may not, before the lock and under it, and an engagement that is over.
 */
export async function lockForParticipants<Sent>(
  act: Act,
  input: EngagementNamed,
  read: () => Sent | Promise<Sent>,
): Promise<{ readonly engagement: Engagement; readonly sent: Sent }> {
  const { em, viewer } = act
  const missing = notFound(input.engagementId, ['engagementId'])
  const seen = required(await em.findOne(Engagement, rowOf('Engagement', input.engagementId, ['engagementId'])), missing)
  const office = seen.office.id
  const may = (panels: readonly Panel[]) => mayEnterWhoTakesPart(viewer, { office, drawn: anyDrawn(panels) })
  const before = may(await em.find(Panel, { engagement: seen.id } as never))
  demand(before)
  const sent = await read()
  const { engagement, panels } = await beyondScope(act, { why: 'the seats of an engagement with others that take part', office }, () =>
    lockWholeEngagement(act, seen.id, input, () => before),
  )
  demand(may(panels))
  demand(engagementOver(engagement, act.today))
  return { engagement, sent }
}

/** Whether one of these panels has a pool that is frozen, or members that were drawn from it. */
const anyDrawn = (panels: readonly Panel[]): boolean => panels.some(({ state }) => state === 'FROZEN' || state === 'DRAWN')

/** Whatever may still be cancelled is ahead until its last day has passed; the days of a postponed one are still to be fixed. */
function engagementOver(engagement: Engagement, today: string): Refusal | undefined {
  const ahead = mayBecome(engagementStates, engagement, 'CANCELLED')
  if (ahead || engagement.state === 'POSTPONED' || engagement.endsOn >= today) return ahead
  return refusalOf(InvalidInput, {
    code: 'ENGAGEMENT_OVER',
    messageZh: `任务已于 ${engagement.endsOn} 结束，不再更改参与单位和参赛名单。`,
    messageEn: `The engagement was over on ${engagement.endsOn}; who takes part in it is not changed any more.`,
    path: ['engagementId'],
  })
}

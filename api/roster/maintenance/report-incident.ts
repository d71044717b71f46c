import type { Done } from '../../../schema/base/payload.ts'
import { InvalidInput } from '../../../schema/base/refusals.ts'
import { Engagement, Expert } from '../../../schema/index.ts'
import type { ReportIncidentInput, ReportIncidentPayload } from '../../../schema/roster/incident-acts.ts'
import type { Act } from '../../context.ts'
import { demand, notFound, refusalOf, required, rowOf } from '../../refusal.ts'
import { mayReportIncident } from '../permissions.ts'
import { checkText } from '../text-form.ts'
import { recordIncident } from './record-incident.ts'

/** Reports that something went wrong in a duty (S08). It keeps the expert out of new draws until it is decided. Refuses days to come. */
export async function reportIncident(act: Act, input: ReportIncidentInput): Promise<Done<ReportIncidentPayload>> {
  const { em, viewer, today } = act
  const { expertId, engagementId } = input
  const expert = required(await em.findOne(Expert, rowOf('Expert', expertId, ['expertId'])), notFound(expertId, ['expertId']))
  demand(mayReportIncident(viewer, { office: expert.office.id }))
  demand(checkText(input.account, 'account', 'S08'), input.occurredOn > today ? dayToCome() : undefined)
  const engagement = engagementId
    ? required(await em.findOne(Engagement, rowOf('Engagement', engagementId, ['engagementId'])), notFound(engagementId, ['engagementId']))
    : null
  const { account, occurredOn } = input
  const incident = await recordIncident(act, { expert, engagement, account, occurredOn, evidenceFileIds: input.evidenceFileIds ?? [] })
  return { incident }
}

const dayToCome = () =>
  refusalOf(InvalidInput, {
    code: 'DAY_TO_COME',
    messageZh: '发生日期晚于今日。',
    messageEn: 'The day is still to come.',
    path: ['occurredOn'],
  })

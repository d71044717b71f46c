import { toGlobalId } from '../../../schema/base/global-id.ts'
import type { Done } from '../../../schema/base/payload.ts'
import type { CloseEngagementInput, CloseEngagementPayload } from '../../../schema/dispatch/conduct-engagement.ts'
import { ClosureIncomplete } from '../../../schema/dispatch/refusals.ts'
import type { Engagement } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { demand, type Refusal, refusalOf } from '../../refusal.ts'
import { checkText } from '../../roster/text-form.ts'
import { become, mayBecome } from '../../transition.ts'
import { mayConductEngagement } from '../permissions.ts'
import { engagementStates } from './engagement-states.ts'
import { lockEngagement } from './lock-engagement.ts'

/**
 * Closes an engagement whose report and appraisals are there; without every appraisal only for a reason, which stays on record. Refuses who
 * is no organiser, another state, and says what is missing with its number.
 */
export async function closeEngagement(act: Act, input: CloseEngagementInput): Promise<Done<CloseEngagementPayload>> {
  const engagement = await lockEngagement(act, input, owned => mayConductEngagement(act.viewer, owned))
  const reportMissing = engagement.state === 'HELD'
  if (!reportMissing) demand(mayBecome(engagementStates, engagement, 'CLOSED'))
  const services = await findUnappraised(act, engagement)
  const reason = input.withoutAppraisals?.trim()
  if (reason !== undefined) demand(checkText(reason, 'withoutAppraisals'))
  demand(reportMissing || (services.length > 0 && !reason) ? incomplete(reportMissing, services) : undefined)

  engagement.closedWithout = services.length > 0 ? (reason ?? null) : null
  become(engagementStates, engagement, 'CLOSED')
  const details = { appraisalsMissing: services.length }
  act.record({ verb: 'engagement.closed', office: engagement.office.id, subject: ['Engagement', engagement.id], details })
  return { engagement }
}

async function findUnappraised({ em }: Act, { id }: Engagement): Promise<readonly number[]> {
  const rows = await em.execute<readonly { id: number }[]>(
    `select id from service_record as service where engagement_id = ?
       and not exists (select from appraisal where service_record_id = service.id) order by id`,
    [id],
  )
  return rows.map(row => row.id)
}

function incomplete(reportMissing: boolean, services: readonly number[]): Refusal {
  const zh = [...(reportMissing ? ['缺工作报告'] : []), ...(services.length > 0 ? [`${services.length} 次履职尚未评价`] : [])]
  const en = [...(reportMissing ? ['the report'] : []), ...(services.length > 0 ? [`the appraisals of ${services.length} service(s)`] : [])]
  return refusalOf(ClosureIncomplete, {
    code: 'CLOSURE_INCOMPLETE',
    messageZh: `尚不能办结：${zh.join('；')}。`,
    messageEn: `Not to be closed yet; missing: ${en.join(' and ')}.`,
    reportMissing,
    appraisalsMissing: services.length,
    serviceRecordIds: services.map(service => toGlobalId('ServiceRecord', service)),
  })
}

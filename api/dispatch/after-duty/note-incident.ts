import { InvalidInput } from '../../../schema/base/refusals.ts'
import type { NotedIncidentInput } from '../../../schema/dispatch/complete-assignment.ts'
import { Expert, type IncidentRecord, type ServiceRecord } from '../../../schema/index.ts'
import { beyondScope } from '../../beyond-scope.ts'
import type { Act } from '../../context.ts'
import { type Refusal, refusalOf } from '../../refusal.ts'
import { recordIncident } from '../../roster/maintenance/record-incident.ts'
import { checkText } from '../../roster/text-form.ts'

/** An incident of a duty is told in words, and happened between its first day and today (S08). */
export function checkIncident(noted: NotedIncidentInput | null | undefined, startsOn: string, today: string): Refusal | undefined {
  if (!noted) return undefined
  const day = noted.occurredOn ?? startsOn
  if (day >= startsOn && day <= today) return checkText(noted.account, 'incident', 'S08')
  return refusalOf(InvalidInput, {
    code: 'INCIDENT_DAY',
    messageZh: `发生日期应在 ${startsOn} 至 ${today} 之间。`,
    messageEn: `It happened between ${startsOn} and ${today}.`,
    clause: 'S08',
    path: ['incident'],
  })
}

/**
 * Opens the incident record of what an appraisal notes, whichever office keeps the expert's record: whoever conducted the duty saw it. From
 * there it goes the roster's way (S08, S26): investigated, heard and decided by others, and until then no new draws.
 */
export function noteIncident(act: Act, record: ServiceRecord, noted: NotedIncidentInput): Promise<IncidentRecord> {
  const { account, occurredOn, evidenceFileIds } = noted
  return beyondScope(act, { why: 'an incident noted in an appraisal', office: record.office.id }, async () => {
    const expert = await act.em.findOneOrFail(Expert, record.expert.id)
    const about = { account, occurredOn: occurredOn ?? record.startsOn, evidenceFileIds: evidenceFileIds ?? [] }
    return recordIncident(act, { expert, engagement: record.engagement, ...about })
  })
}

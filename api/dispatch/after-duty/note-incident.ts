import type { NotedIncidentInput } from '../../../schema/dispatch/complete-assignment.ts'
import { Expert, type IncidentRecord, type ServiceRecord } from '../../../schema/index.ts'
import { beyondScope } from '../../beyond-scope.ts'
import type { Act } from '../../context.ts'
import { recordIncident } from '../../roster/maintenance/record-incident.ts'

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

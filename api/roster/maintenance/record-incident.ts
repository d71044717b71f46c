import { IncidentRecord } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { attachFindingEvidence } from './finding-evidence.ts'

/** What was reported, once whoever reports it may. */
export interface Reported {
  readonly expert: { readonly id: number; readonly office: { readonly id: number } }
  readonly engagement: object | null
  readonly account: string
  readonly occurredOn: string
  readonly evidenceFileIds: readonly string[]
}

/** Opens an incident record of an expert, under the name of whoever acts (S08); it is investigated and decided by others. */
export async function recordIncident(
  act: Act,
  { expert, engagement, account, occurredOn, evidenceFileIds }: Reported,
): Promise<IncidentRecord> {
  const { em, viewer, now } = act
  const incident = em.create(IncidentRecord, {
    expert: expert.id,
    office: expert.office.id,
    engagement,
    account: account.trim(),
    occurredOn,
    state: 'OPEN',
    reportedAt: now,
    reportedBy: viewer.account ?? null,
    evidence: [],
  } as never)
  await em.persist(incident).flush()
  await attachFindingEvidence(act, incident, evidenceFileIds)
  act.record({ verb: 'incident.reported', office: expert.office.id, subject: ['IncidentRecord', incident.id] })
  return incident
}

import { IncidentRecord } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { notFound, required, rowOf } from '../../refusal.ts'
import type { Finding } from './removal-ground.ts'

/** The incident that an input names as the ground of a removal. Refuses ids that name none the viewer may see. */
export async function findIncident({ em }: Act, incidentId: string): Promise<IncidentRecord> {
  const id = rowOf('IncidentRecord', incidentId, ['incidentId'])
  return required(await em.findOne(IncidentRecord, id), notFound(incidentId, ['incidentId']))
}

/** The finding of an incident as the rules of removal look at it (S26). */
export function findingOf({ expert, state, hearing, evidence }: IncidentRecord): Finding {
  return { expert: expert.id, state, heard: hearing !== null, evidence: evidence.length }
}

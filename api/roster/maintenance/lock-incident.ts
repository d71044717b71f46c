import { LockMode } from '@mikro-orm/core'
import { IncidentRecord } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { notFound, required, rowOf } from '../../refusal.ts'

/** An incident of the input, locked: decisions on one take turns. Refuses ids that name none the viewer may see. */
export async function lockIncident({ em }: Act, incidentId: string): Promise<IncidentRecord> {
  const id = rowOf('IncidentRecord', incidentId, ['incidentId'])
  const lockMode = LockMode.PESSIMISTIC_WRITE
  return required(await em.findOne(IncidentRecord, id, { lockMode }), notFound(incidentId, ['incidentId']))
}

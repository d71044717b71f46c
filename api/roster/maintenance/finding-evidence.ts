import type { IncidentRecord } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { attachFile } from '../../files/attach-file.ts'

/**
 * Makes files part of an incident record (S26). From then on they are those of the officers who investigate and decide: neither whoever
 * sent them nor the expert opens them again.
 */
export async function attachFindingEvidence(act: Act, incident: IncidentRecord, fileIds: readonly string[]): Promise<void> {
  for (const [index, fileId] of fileIds.entries()) {
    const belonging = { to: ['IncidentRecord', incident.id], office: incident.office.id, person: null } as const
    const file = await attachFile(act, fileId, ['evidenceFileIds', String(index)], ['FINDING_EVIDENCE'], belonging)
    file.incident = incident as never
  }
}

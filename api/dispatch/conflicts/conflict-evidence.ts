import type { ConflictOfInterest } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { attachFile } from '../../files/attach-file.ts'

/**
 * Makes files part of a claimed conflict (S06): from then on they are those of the supervisors of the office that decides; neither whoever
 * sent them nor the expert opens them again.
 */
export async function attachConflictEvidence(
  act: Act,
  conflict: ConflictOfInterest,
  office: number,
  fileIds: readonly string[],
): Promise<void> {
  const belonging = { to: ['ConflictOfInterest', conflict.id], office, person: null } as const
  for (const [index, fileId] of fileIds.entries()) {
    const file = await attachFile(act, fileId, ['evidenceFileIds', String(index)], ['CONFLICT_EVIDENCE'], belonging)
    file.conflict = conflict as never
  }
}

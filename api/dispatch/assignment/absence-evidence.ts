import type { Decline } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { attachFile } from '../../files/attach-file.ts'

/** Makes files part of a decline: opened by those who may excuse it, and by whoever sent them; sealed as long as the seat is. */
export async function attachAbsenceEvidence(act: Act, decline: Decline, fileIds: readonly string[]): Promise<void> {
  const belonging = { to: ['Decline', decline.id], office: decline.office.id } as const
  for (const [index, fileId] of fileIds.entries()) {
    const file = await attachFile(act, fileId, ['evidenceFileIds', String(index)], ['ABSENCE_EVIDENCE'], belonging)
    file.decline = decline as never
  }
}

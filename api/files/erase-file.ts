import { LockMode } from '@mikro-orm/core'
import type { Done } from '../../schema/base/payload.ts'
import { InvalidInput } from '../../schema/base/refusals.ts'
import type { EraseFileInput, EraseFilePayload } from '../../schema/files/erase-file.ts'
import { StoredFile } from '../../schema/index.ts'
import type { Act } from '../context.ts'
import { demand, notFound, refusalOf, required, rowOf } from '../refusal.ts'
import { become } from '../transition.ts'
import { fileStates } from './file-states.ts'
import { mayEraseFile } from './permissions.ts'
import { ownershipOf } from './request-download.ts'

/**
 * Erases the content of a file before its time; the row and the log remain. Refuses whoever neither administers its office nor sent it
 * unattached, a missing reason, and what is erased already.
 */
export async function eraseFile(act: Act, input: EraseFileInput): Promise<Done<EraseFilePayload>> {
  const path = ['fileId']
  const id = rowOf('StoredFile', input.fileId, path)
  const found = await act.em.findOne(StoredFile, id, { populate: ['person'] as never, lockMode: LockMode.PESSIMISTIC_WRITE })
  const file = required(found, notFound(input.fileId, path))
  demand(mayEraseFile(act.viewer, ownershipOf(file)))
  demand(input.reason.trim() === '' ? reasonMissing() : undefined)
  eraseContent(act, file, input.reason.trim())
  act.enqueue('files.sweep', {}, { key: `files.sweep:${id}` })
  return { file }
}

/** What remains of an erased file is its row: without its key the bytes are noise, even before they are removed. */
export function eraseContent(act: Act, file: StoredFile, reason: string): void {
  become(fileStates, file, 'ERASED')
  act.em.assign(file, { keySealed: null, name: null, nameSealed: null, erasedAt: act.now, sweptAt: null } as never)
  act.record({ verb: 'file.erased', office: file.office?.id, subject: ['StoredFile', file.id], details: { kind: file.kind, reason } })
}

const reasonMissing = () =>
  refusalOf(InvalidInput, { code: 'REASON_MISSING', messageZh: '请说明理由。', messageEn: 'A reason is needed.', path: ['reason'] })

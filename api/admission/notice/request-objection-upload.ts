import type { RequestObjectionUploadInput, RequestObjectionUploadPayload } from '../../../schema/admission/objection-acts.ts'
import type { Done } from '../../../schema/base/payload.ts'
import { amongAllOffices } from '../../beyond-scope.ts'
import type { Act } from '../../context.ts'
import { awaitFile } from '../../files/await-file.ts'
import { checkAnnounced } from '../../files/request-upload.ts'
import { demand } from '../../refusal.ts'
import { findOpenNotice } from './file-objection.ts'
import { ofNotice } from './objection-evidence.ts'
import { countObjection } from './objection-limit.ts'

/**
 * Gives a one-time path to which evidence for an objection is sent, without signing in and without naming anyone (S24). The path is bound
 * to the notice: refuses before it opens and after its last day, an impossible name, too large a file, and too many from one place.
 */
export async function requestObjectionUpload(act: Act, input: RequestObjectionUploadInput): Promise<Done<RequestObjectionUploadPayload>> {
  const kind = 'OBJECTION_EVIDENCE'
  demand(...checkAnnounced(kind, input))
  demand(await countObjection(act, 'objection evidence'))
  return amongAllOffices(act, { why: 'evidence for an objection', office: undefined }, async () => {
    const notice = await findOpenNotice(act, input.noticeCode)
    const belonging = { office: notice.office, attachedTo: ofNotice(notice) }
    const { path, expiresAt } = await awaitFile(act, { kind, name: input.name, notice: notice.id, belonging })
    return { path, expiresAt }
  })
}

import type { Done } from '../../schema/base/payload.ts'
import { InvalidInput } from '../../schema/base/refusals.ts'
import type { RequestUploadInput, RequestUploadPayload } from '../../schema/files/request-upload.ts'
import { type FileKind, StoredFile } from '../../schema/index.ts'
import type { Act } from '../context.ts'
import { demand, type Refusal, refusalOf } from '../refusal.ts'
import { awaitFile } from './await-file.ts'
import { fileKinds } from './file-kinds.ts'
import { mayRequestUpload } from './permissions.ts'
import { kindRefused, tooLarge } from './refusals.ts'

/** Kinds that people send under their account: printouts are made here, and evidence for an objection is sent without naming anyone. */
const sendable: readonly FileKind[] = (Object.keys(fileKinds) as FileKind[]).filter(
  kind => kind !== 'PRINTOUT' && kind !== 'OBJECTION_EVIDENCE',
)

/** Files that one account may have asked to send and not sent, within the last half hour. */
const mostAwaited = 60

/**
 * Gives a one-time path to which a file is sent (S18, S29). Refuses whoever is not signed in, an impossible name, a size beyond the limit
 * of the kind, and whoever asks on and on without sending.
 */
export async function requestUpload(act: Act, input: RequestUploadInput): Promise<Done<RequestUploadPayload>> {
  const { em, viewer, now } = act
  demand(mayRequestUpload(viewer))
  const { kind } = input
  demand(sendable.includes(kind) ? undefined : kindRefused(kind, sendable, ['kind']))
  demand(...checkAnnounced(kind, input))
  const awaited = await em.count(StoredFile, {
    state: 'AWAITED',
    uploadedBy: viewer.account,
    requestedAt: { $gt: halfAnHourBefore(now) },
  } as never)
  demand(awaited >= mostAwaited ? tooManyAwaited() : undefined)
  const account = viewer.account!
  return awaitFile(act, { kind, name: input.name, account, belonging: { uploadedBy: account, person: account } })
}

/** What is told of a file before it is sent: its name, and a size beyond the limit of its kind. */
export function checkAnnounced(
  kind: FileKind,
  { name, size }: { readonly name: string; readonly size?: number | null },
): readonly (Refusal | undefined)[] {
  return [checkFileName(name.trim()), size != null && size > fileKinds[kind].limit ? tooLarge(kind, ['size']) : undefined]
}

/** A name of 1 to 200 characters that names no folder and hides nothing. */
function checkFileName(name: string): Refusal | undefined {
  if (name.length >= 1 && name.length <= 200 && !/[\p{Control}\p{Bidi_Control}/\\]/u.test(name)) return undefined
  return refusalOf(InvalidInput, {
    code: 'FILE_NAME',
    messageZh: '文件名应为 1 至 200 个字符，不含路径和控制字符。',
    messageEn: 'A file name has 1 to 200 characters, without folders or control characters.',
    path: ['name'],
  })
}

const tooManyAwaited = () =>
  refusalOf(InvalidInput, {
    code: 'TOO_MANY_AWAITED',
    messageZh: `尚有 ${mostAwaited} 个文件申请后未上传，请先上传或稍候。`,
    messageEn: `${mostAwaited} files were asked for and not sent; send them, or wait.`,
  })

const halfAnHourBefore = (now: Date) => new Date(now.getTime() - 30 * 60_000)

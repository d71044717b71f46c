import { randomBytes } from 'node:crypto'
import type { Done } from '../../schema/base/payload.ts'
import { InvalidInput } from '../../schema/base/refusals.ts'
import type { RequestUploadInput, RequestUploadPayload } from '../../schema/files/request-upload.ts'
import { type FileKind, FileTicket, StoredFile } from '../../schema/index.ts'
import type { Act } from '../context.ts'
import { demand, type Refusal, refusalOf } from '../refusal.ts'
import { addDays, type LocalDate } from '../time/local-date.ts'
import { fileKinds, unattachedDays } from './file-kinds.ts'
import { mayRequestUpload } from './permissions.ts'
import { kindRefused, tooLarge } from './refusals.ts'
import { uuidVersion7 } from './storage-key.ts'
import { endOfTicket, newTicket, ticketDigest } from './ticket.ts'

/** Kinds that people send; printouts are made here. */
const sendable = (Object.keys(fileKinds) as FileKind[]).filter(kind => kind !== 'PRINTOUT')

/** Files that one account may have asked to send and not sent, within the last half hour. */
const mostAwaited = 60

/**
 * Gives a one-time path to which a file is sent (S18, S29). Refuses whoever is not signed in, an impossible name, a size beyond the limit of the
 * kind, and whoever asks on and on without sending.
 */
export async function requestUpload(act: Act, input: RequestUploadInput): Promise<Done<RequestUploadPayload>> {
  const { em, viewer, now, today } = act
  demand(mayRequestUpload(viewer))
  const { kind } = input
  demand(kind === 'PRINTOUT' ? kindRefused(kind, sendable, ['kind']) : undefined)
  const name = input.name.trim()
  demand(checkFileName(name), input.size != null && input.size > fileKinds[kind].limit ? tooLarge(kind, ['size']) : undefined)
  const awaited = await em.count(StoredFile, {
    state: 'AWAITED',
    uploadedBy: viewer.account,
    requestedAt: { $gt: halfAnHourBefore(now) },
  } as never)
  demand(awaited >= mostAwaited ? tooManyAwaited() : undefined)

  const { sensitive } = fileKinds[kind]
  const account = viewer.account as never
  const file = em.create(StoredFile, {
    kind,
    sensitive,
    state: 'AWAITED',
    name: sensitive ? null : name,
    nameSealed: sensitive ? act.platform.seals.seal('file name', name) : null,
    uploadedBy: account,
    person: account,
    storageKey: uuidVersion7(now, randomBytes(10)),
    requestedAt: now,
    retainUntil: addDays(today as LocalDate, unattachedDays),
  } as never)
  await em.persist(file).flush()
  const ticket = newTicket()
  const expiresAt = endOfTicket(now, 'UPLOAD')
  em.create(FileTicket, { tokenHash: ticketDigest(ticket), way: 'UPLOAD', file, account, expiresAt } as never)
  act.record({ verb: 'upload.requested', office: undefined, subject: ['StoredFile', file.id], details: { kind } })
  return { file, path: `/files/${ticket}`, expiresAt }
}

/** A name of 1 to 200 characters that names no folder and hides nothing. */
function checkFileName(name: string): Refusal | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  if (name.length >= 1 && name.length <= 200 && !/[\u0000-\u001f\u007f/\\\u202a-\u202e\u2066-\u2069]/.test(name)) return undefined
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

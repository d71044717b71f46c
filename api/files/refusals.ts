import { InvalidInput, NotPermitted, WrongState } from '../../schema/base/refusals.ts'
import { FileKindRefused, FileTooLarge, FileTypeRefused } from '../../schema/files/refusals.ts'
import type { FileKind, FileState } from '../../schema/files/stored-file.ts'
import { type Refusal, refusalOf } from '../refusal.ts'
import { fileKinds } from './file-kinds.ts'

const megabytes = (bytes: number) => bytes / 1024 / 1024

/** The file has more bytes than its kind may have; the refusal carries the limit in bytes, and the clause that asks for the kind. */
export function tooLarge(kind: FileKind, path: string[] = []): Refusal {
  const { limit, clause } = fileKinds[kind]
  return refusalOf(FileTooLarge, {
    code: 'FILE_TOO_LARGE',
    messageZh: `此类文件不得超过 ${megabytes(limit)} MB。`,
    messageEn: `A file of this kind has at most ${megabytes(limit)} MB.`,
    ...(clause ? { clause } : {}),
    limit,
    path,
  })
}

/** By its content the file is not of an accepted type, whatever its name says. */
export function typeRefused(kind: FileKind, found: string | undefined): Refusal {
  const { types: accepted, clause } = fileKinds[kind]
  return refusalOf(FileTypeRefused, {
    code: 'FILE_TYPE_REFUSED',
    messageZh: `文件内容不是可接受的类型（${accepted.join('、')}）${found ? `，而是 ${found}` : ''}；更改扩展名无效。`,
    messageEn: `By its content this is ${found ?? 'no known type'}, not ${accepted.join(', ')}; its name makes no difference.`,
    ...(clause ? { clause } : {}),
    found: found ?? null,
    accepted,
  })
}

/** The file was sent as another kind than is needed here. */
export function kindRefused(given: FileKind, accepted: readonly FileKind[], path: string[]): Refusal {
  return refusalOf(FileKindRefused, {
    code: 'FILE_KIND_REFUSED',
    messageZh: '此处需要另一类别的文件。',
    messageEn: 'A file of another kind is needed here.',
    given,
    accepted,
    path,
  })
}

/** What a person is told of a file that cannot be used: it is still on its way, being checked, refused, or gone. */
export function notClean(state: FileState, path: string[] = []): Refusal {
  const [messageZh, messageEn] = told[state]
  return refusalOf(WrongState, { code: 'FILE_NOT_CLEAN', messageZh, messageEn, state, allowed: ['CLEAN'], path })
}

const told: Readonly<Record<FileState, readonly [zh: string, en: string]>> = {
  AWAITED: ['文件尚未上传。', 'The file has not been sent yet.'],
  QUARANTINED: ['文件正在检查，请稍候。', 'The file is still being checked; wait a moment.'],
  CLEAN: ['文件可用。', 'The file is clean.'],
  REFUSED: ['文件未通过检查，请重新上传。', 'The file did not pass the check; send another.'],
  ERASED: ['文件内容已清除。', 'The content of the file was erased.'],
}

export const attachedElsewhere = (path: string[]): Refusal =>
  refusalOf(InvalidInput, {
    code: 'FILE_ATTACHED_ELSEWHERE',
    messageZh: '该文件已用于另一事项，请重新上传一份。',
    messageEn: 'This file belongs to another matter; send it once more.',
    path,
  })

/** The ticket is unknown, spent, too old, or in use at this moment: which of them is not told. */
export const ticketInvalid = (): Refusal =>
  refusalOf(NotPermitted, {
    code: 'TICKET_INVALID',
    messageZh: '凭证无效、已使用或已过期，请重新申请。',
    messageEn: 'The ticket is unknown, spent or too old; ask for another.',
  })

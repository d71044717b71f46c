import type { Done } from '../../schema/base/payload.ts'
import { InvalidInput } from '../../schema/base/refusals.ts'
import type { RequestDownloadInput, RequestDownloadPayload } from '../../schema/files/request-download.ts'
import { FileTicket, StoredFile } from '../../schema/index.ts'
import type { Act } from '../context.ts'
import { demand, notFound, refusalOf, required, rowOf } from '../refusal.ts'
import { mayOpenFile } from './permissions.ts'
import { notClean } from './refusals.ts'
import { endOfTicket, newTicket, ticketDigest } from './ticket.ts'

/**
 * Gives a one-time path from which a file is fetched, and takes down who asks and what for (S18). Refuses whom the file does not concern, a
 * purpose OTHER without a note, and a file that is not clean.
 */
export async function requestDownload(act: Act, input: RequestDownloadInput): Promise<Done<RequestDownloadPayload>> {
  const { em, viewer } = act
  const path = ['fileId']
  const id = rowOf('StoredFile', input.fileId, path)
  const file = required(
    await em.findOne(StoredFile, id, { populate: ['nameSealed', 'person', 'incident'] as never }),
    notFound(input.fileId, path),
  )
  demand(mayOpenFile(viewer, { ...ownershipOf(file), finding: findingOf(file) }))
  demand(file.state === 'CLEAN' ? undefined : notClean(file.state, path))
  const note = input.note?.trim() || null
  demand(input.purpose === 'OTHER' && note === null ? noteMissing() : undefined)

  return giveDownload(act, file, { purpose: input.purpose, note })
}

/** A file with the one-time path from which it is fetched. */
export interface GivenDownload {
  readonly file: StoredFile
  readonly name: string
  readonly path: string
  readonly expiresAt: Date
}

/** Makes the ticket that opens a file, once the permission was demanded. The caller flushes. */
export function giveDownload(
  act: Act,
  file: StoredFile,
  { purpose, note }: { readonly purpose: string; readonly note: string | null },
): GivenDownload {
  const ticket = newTicket()
  const expiresAt = endOfTicket(act.now, 'DOWNLOAD')
  const asked = { tokenHash: ticketDigest(ticket), way: 'DOWNLOAD', file, account: act.viewer.account, purpose, note, expiresAt }
  act.em.create(FileTicket, asked as never)
  act.record({
    verb: 'download.requested',
    office: file.office?.id,
    subject: ['StoredFile', file.id],
    details: { kind: file.kind, purpose },
  })
  return { file, name: nameOf(act, file), path: `/files/${ticket}`, expiresAt }
}

/** Whose a file is and where it is kept, for the permissions. */
export function ownershipOf({ kind, office, person, expert }: StoredFile) {
  return { kind, office: office?.id, person: person?.id, expert: expert?.id }
}

/** The incident that a file is evidence of, which must be loaded. */
function findingOf({ incident }: StoredFile) {
  const record = incident?.unwrap()
  return record ? { about: record.expert.id, investigated: record.investigatedBy !== null } : undefined
}

/** The original name of a file; its private columns must be loaded. */
export function nameOf({ platform }: Pick<Act, 'platform'>, { name, nameSealed }: StoredFile): string {
  return name ?? (nameSealed ? platform.seals.open('file name', nameSealed) : '')
}

const noteMissing = () =>
  refusalOf(InvalidInput, {
    code: 'NOTE_MISSING',
    messageZh: '目的为“其他”时须说明。',
    messageEn: 'The purpose OTHER needs a note.',
    path: ['note'],
  })

import { createHash, randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import { type FileType, StoredFile } from '../../schema/index.ts'
import type { Act } from '../context.ts'
import { demand } from '../refusal.ts'
import { addDays, type LocalDate } from '../time/local-date.ts'
import { mayRequestUpload } from './permissions.ts'
import { type GivenDownload, giveDownload } from './request-download.ts'
import { keyOfPlace, Sealing } from './sealed-stream.ts'
import { uuidVersion7 } from './storage-key.ts'

/** What the product itself made of a record: to be fetched, not to be kept. */
export interface Printed {
  readonly name: string
  readonly type: Extract<FileType, 'PDF' | 'XLSX'>
  readonly bytes: Buffer
  /** The office whose record it is, for the log. */
  readonly office: number
  readonly subject: readonly [typeName: string, id: number]
}

/** Days for which a printout may be fetched again. */
const printoutDays = 7

/**
 * Puts a printout into the viewer's hands: sealed like every file, theirs alone, fetched over a one-time path; logged with its hash and
 * purpose.
 */
export async function handOut(act: Act, printed: Printed, purpose: string): Promise<GivenDownload> {
  const { em, now, platform, viewer } = act
  demand(mayRequestUpload(viewer))
  const key = randomBytes(32)
  const storageKey = uuidVersion7(now, randomBytes(10))
  const sha256 = createHash('sha256').update(printed.bytes).digest('hex')
  await platform.files.put('kept', storageKey, Readable.from([printed.bytes]).pipe(new Sealing(keyOfPlace(key, 'kept'))))
  const account = viewer.account as never
  const file = em.create(StoredFile, {
    kind: 'PRINTOUT',
    sensitive: true,
    state: 'CLEAN',
    type: printed.type,
    nameSealed: platform.seals.seal('file name', printed.name),
    size: printed.bytes.length,
    sha256,
    receivedSha256: sha256,
    uploadedBy: account,
    person: account,
    storageKey,
    keySealed: platform.seals.seal('file key', key.toString('base64url')),
    requestedAt: now,
    receivedAt: now,
    checkedAt: now,
    retainUntil: addDays(act.today as LocalDate, printoutDays),
  } as never)
  await em.persist(file).flush()
  act.record({ verb: 'document.printed', office: printed.office, subject: printed.subject, details: { file: file.id, sha256, purpose } })
  return giveDownload(act, file, { purpose, note: null })
}

import { randomBytes } from 'node:crypto'
import { type FileKind, FileTicket, StoredFile } from '../../schema/index.ts'
import type { Act } from '../context.ts'
import { addDays, type LocalDate } from '../time/local-date.ts'
import { fileKinds, unattachedDays } from './file-kinds.ts'
import { uuidVersion7 } from './storage-key.ts'
import { endOfTicket, newTicket, ticketDigest } from './ticket.ts'

/** A file that somebody is about to send. */
interface Announced {
  readonly kind: FileKind
  readonly name: string
  /** Who may send it; nobody for evidence of an objection, whose ticket is bound to the notice. */
  readonly account?: number
  readonly notice?: number
  /** Whose it is from the beginning. */
  readonly belonging: object
}

/** The row of a file that is awaited, with the one-time path it is sent to. The caller demanded what there is to demand. */
export async function awaitFile(act: Act, { kind, name, account, notice, belonging }: Announced) {
  const { em, now, today, platform } = act
  const { sensitive } = fileKinds[kind]
  const file = em.create(StoredFile, {
    kind,
    sensitive,
    state: 'AWAITED',
    name: sensitive ? null : name.trim(),
    nameSealed: sensitive ? platform.seals.seal('file name', name.trim()) : null,
    storageKey: uuidVersion7(now, randomBytes(10)),
    requestedAt: now,
    retainUntil: addDays(today as LocalDate, unattachedDays),
    ...belonging,
  } as never)
  await em.persist(file).flush()
  const ticket = newTicket()
  const expiresAt = endOfTicket(now, 'UPLOAD')
  const asked = { tokenHash: ticketDigest(ticket), way: 'UPLOAD', file, account: account ?? null, notice: notice ?? null, expiresAt }
  em.create(FileTicket, asked as never)
  act.record({ verb: 'upload.requested', office: undefined, subject: ['StoredFile', file.id], details: { kind } })
  return { file, path: `/files/${ticket}`, expiresAt }
}

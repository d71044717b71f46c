import type { Readable } from 'node:stream'
import { StoredFile } from '../../schema/index.ts'
import type { Context } from '../context.ts'
import { demand } from '../refusal.ts'
import { inTransaction } from '../transaction.ts'
import { claimTicket } from './claim-ticket.ts'
import { keeper } from './keeper.ts'
import { openBytes } from './kept-bytes.ts'
import { notClean } from './refusals.ts'
import { nameOf } from './request-download.ts'

/** A file on its way to whoever may see it. */
export interface Outgoing {
  readonly name: string
  readonly mediaType: string
  readonly size: number
  readonly bytes: Readable
}

const mediaTypes = {
  PDF: 'application/pdf',
  JPEG: 'image/jpeg',
  PNG: 'image/png',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

/** Spends a ticket and hands out the bytes. The view is in the log before the first byte leaves. */
export async function sendFile(context: Context, ticket: string): Promise<Outgoing> {
  const claimed = await claimTicket(context, ticket, 'DOWNLOAD')
  const file = await inTransaction({ ...context, viewer: { ...keeper, account: claimed.account } }, async act => {
    const populate = ['storageKey', 'keySealed', 'nameSealed'] as never
    const found = await act.em.findOneOrFail(StoredFile, claimed.file, { populate })
    demand(found.state === 'CLEAN' ? undefined : notClean(found.state))
    await act.em.execute('update file_ticket set spent_at = clock_timestamp() where id = ?', [claimed.id])
    const details = { kind: found.kind, purpose: claimed.purpose }
    act.record({ verb: 'file.viewed', office: found.office?.id, subject: ['StoredFile', found.id], details })
    return found
  })
  const bytes = await openBytes(context.platform, file, 'kept')
  return { name: nameOf(context, file), mediaType: mediaTypes[file.type!], size: file.size!, bytes }
}

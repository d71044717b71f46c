import type { Readable } from 'node:stream'
import type { StoredFile } from '../../schema/index.ts'
import type { Context } from '../context.ts'
import { inTransaction } from '../transaction.ts'
import { checkFile } from './check-file.ts'
import { keeper } from './keeper.ts'
import { receiveFile } from './receive-file.ts'
import { sweepFiles } from './sweep-files.ts'

/**
 * Receives the bytes that were sent to a ticket, and checks them at once; should the server end in between, the check is made up for later.
 */
export async function takeFile(context: Context, ticket: string, sent: Readable): Promise<StoredFile> {
  const file = await receiveFile(context, ticket, sent)
  const asKeeper = { ...context, viewer: keeper }
  await inTransaction(asKeeper, act => checkFile(act, { file: file.id }))
  await inTransaction(asKeeper, sweepFiles)
  return file
}

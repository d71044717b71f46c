import { Readable } from 'node:stream'
import type { FileObjectionInput, FileObjectionPayload } from '../../../schema/admission/objection-acts.ts'
import type { Done } from '../../../schema/base/payload.ts'
import type { Context } from '../../context.ts'
import { takeFile } from '../../files/take-file.ts'
import { demand } from '../../refusal.ts'
import { checkText } from '../../roster/text-form.ts'
import { inTransaction } from '../../transaction.ts'
import { fileObjection, findOpenNotice } from './file-objection.ts'
import { checkNumberOfFiles } from './objection-evidence.ts'
import { requestObjectionUpload } from './request-objection-upload.ts'

/** A file as it stood in a form. */
interface Sent {
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * Files an objection that came by the form of the public page, with its files (S24). Each file goes the way of any evidence, over a
 * one-time path and through quarantine; the objection takes them all or is refused. What cannot become an objection is refused before a
 * file is taken.
 */
export async function objectByForm(
  context: Context,
  input: Omit<FileObjectionInput, 'evidencePaths'>,
  files: readonly Sent[],
): Promise<Done<FileObjectionPayload>> {
  const evidencePaths: string[] = []
  if (files.length > 0) {
    await inTransaction(context, async act => {
      demand(checkText(input.grounds, 'grounds', 'S24'), checkNumberOfFiles(files.length))
      await findOpenNotice(act, input.noticeCode)
    })
  }
  for (const { name, bytes } of files) {
    const asked = { noticeCode: input.noticeCode, name, size: bytes.length }
    const path = (await inTransaction(context, act => requestObjectionUpload(act, asked))).path!
    await takeFile(context, path.slice(path.lastIndexOf('/') + 1), Readable.from([bytes]))
    evidencePaths.push(path)
  }
  return inTransaction(context, act => fileObjection(act, { ...input, evidencePaths }))
}

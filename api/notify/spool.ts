import { randomUUID } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import type { Carrier } from './carrier.ts'
import { shortText } from './letter.ts'
import { mailOf } from './mail.ts'

/** Mails as `.eml` files in a folder that only the server's own user may read; for installations without a mail server. */
export function mailSpool(folder: string, from: string): Carrier {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'unix' })
  return {
    async carry(parcel) {
      const { message } = await transport.sendMail(mailOf(parcel, from))
      await put(folder, `${parcel.mark}.eml`, message as Buffer)
    },
  }
}

/** Text messages as files, number and text; a gateway of the installation takes them from there. */
export function textSpool(folder: string): Carrier {
  return {
    carry: ({ mark, to, letter, language }) => put(folder, `${mark}.sms.txt`, Buffer.from(`${to}\n${shortText(letter, language)}\n`)),
  }
}

/** Whole or not at all, and once however often. */
async function put(folder: string, name: string, bytes: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const draft = join(folder, `.${randomUUID()}`)
  await writeFile(draft, bytes, { mode: 0o600, flush: true })
  await rename(draft, join(folder, name))
}

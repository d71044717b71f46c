import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import PostalMime, { type Email } from 'postal-mime'

/** A mail as its reader sees it. */
export interface Mail {
  readonly to: string | undefined
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly messageId: string
  readonly attachments: readonly string[]
  /** The calendar entry that came along. */
  readonly calendar: { readonly filename: string | null; readonly method: string | undefined; readonly text: string } | undefined
}

export function asMail(email: Email): Mail {
  const entry = email.attachments.find(({ mimeType }) => mimeType === 'text/calendar')
  return {
    to: email.to?.[0]?.address,
    subject: email.subject ?? '',
    text: email.text ?? '',
    html: email.html ?? '',
    messageId: email.messageId ?? '',
    attachments: email.attachments.map(attachment => attachment.mimeType),
    calendar: entry && {
      filename: entry.filename,
      method: entry.method,
      text: typeof entry.content === 'string' ? entry.content : Buffer.from(entry.content as Uint8Array).toString(),
    },
  }
}

/** The mails of a spool folder, oldest first. */
export async function readMails(folder: string): Promise<Mail[]> {
  const names = (await readdir(folder)).filter(name => name.endsWith('.eml'))
  const dated = await Promise.all(names.map(async name => ({ name, at: (await stat(join(folder, name), { bigint: true })).mtimeNs })))
  dated.sort((one, other) => Number(one.at - other.at))
  return Promise.all(dated.map(async ({ name }) => asMail(await PostalMime.parse(await readFile(join(folder, name))))))
}

import { createTransport, type SendMailOptions } from 'nodemailer'
import { type Carrier, CarrierFault, type Parcel } from './carrier.ts'
import { CALENDAR_FILE, htmlText, type Letter, plainText } from './letter.ts'

/** How long a mail server may keep silent, in milliseconds. */
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000, dnsTimeout: 10_000 }

/** The mail a parcel becomes. Its Message-ID is made of the parcel's mark, so that a mail server that got it twice can tell. */
export function mailOf({ mark, to, letter, language, writtenAt }: Parcel, from: string): SendMailOptions {
  const domain = /@([^\s<>@]+)>?$/.exec(from)?.[1] ?? 'localhost'
  return {
    from,
    to: { name: '', address: to },
    subject: letter.subject,
    messageId: `<${mark}@${domain}>`,
    date: writtenAt,
    text: plainText(letter, language),
    html: htmlText(letter, language).text,
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': language === 'EN' ? 'en' : 'zh-CN' },
    ...(letter.calendar && { attachments: [attached(letter.calendar)] }),
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

function attached({ method, text }: NonNullable<Letter['calendar']>) {
  return {
    filename: CALENDAR_FILE,
    contentType: `text/calendar; charset=utf-8; method=${method}`,
    content: text,
    contentTransferEncoding: 'base64' as const,
  }
}

/**
 * Mail over SMTP, one connection per letter: the letter is carried when the server has answered for it, and not otherwise. `url` is
 * `smtp://` or `smtps://`, with user and password where the server wants them.
 */
export function smtpCarrier(url: URL, from: string): Carrier {
  const transport = createTransport({ url: url.href, ...patience } as Parameters<typeof createTransport>[0])
  return {
    async carry(parcel) {
      try {
        await transport.sendMail(mailOf(parcel, from))
      } catch (error) {
        throw faultOf(error)
      }
    },
  }
}

/**
 * Only what the server says of this very letter or address (5xx to the envelope or to the text) is for good. A server that is away, or does
 * not know us, may be put right by somebody.
 */
function faultOf(error: unknown): CarrierFault {
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown }
  const status = typeof responseCode === 'number' ? responseCode : undefined
  const permanent = status !== undefined && status >= 500 && (code === 'EENVELOPE' || code === 'EMESSAGE')
  return new CarrierFault(status === undefined ? String(code ?? 'UNKNOWN') : `SMTP ${status}`, permanent)
}

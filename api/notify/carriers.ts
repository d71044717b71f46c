import type { MessageChannel } from '../../schema/index.ts'
import type { Carrier } from './carrier.ts'
import { smtpCarrier } from './mail.ts'
import { mailSpool, textSpool } from './spool.ts'

/** How messages leave: over SMTP where a server is named; otherwise they stay as files in the spool folder, as text messages always do. */
export interface Post {
  readonly smtpUrl?: URL | undefined
  readonly from: string
  readonly spool: string
}

/** A carrier per channel. */
export type Carriers = Readonly<Record<MessageChannel, Carrier>>

/** The carriers of an installation. Nothing is connected before the first letter. */
export function openCarriers({ smtpUrl, from, spool }: Post): Carriers {
  return { EMAIL: smtpUrl ? smtpCarrier(smtpUrl, from) : mailSpool(spool, from), SMS: textSpool(spool) }
}

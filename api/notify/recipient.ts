import { Account, Expert, type Message, type MessageChannel, type MessageLanguage, MessagePreference } from '../../schema/index.ts'
import type { Act } from '../context.ts'
import { ACCOUNT_EMAIL, EMAIL, PHONE } from '../personal.ts'
import { channelsFor } from './channels.ts'
import { ADDRESS } from './notify.ts'

/** Where a message goes, as things stand when it is sent. */
export interface Destination {
  readonly language: MessageLanguage
  readonly channels: readonly MessageChannel[]
  readonly addresses: Readonly<Partial<Record<MessageChannel, string>>>
  /** The office that keeps the expert's record. */
  readonly office: number | undefined
}

/** Looks up the addresses of whoever a message goes to, and what they chose. Personal data in clear: never logged, never stored. */
export async function destinationOf(act: Act, message: Message): Promise<Destination> {
  const { em, platform } = act
  const open = (purpose: string, sealed: Buffer | null | undefined) => (sealed ? platform.seals.open(purpose, sealed) : undefined)
  if (!message.expert && !message.account) {
    const address = open(ADDRESS, message.addressSealed)
    return { language: message.language ?? 'ZH_CN', channels: ['EMAIL'], addresses: { EMAIL: address! }, office: undefined }
  }
  const account = await em.findOne(Account, message.account ? message.account.id : { expert: message.expert!.id }, {
    populate: ['emailSealed'] as never,
  })
  const expertId = message.expert?.id ?? account?.expert?.id
  const expert = expertId === undefined ? null : await em.findOne(Expert, expertId, { populate: ['emailSealed', 'phoneSealed'] as never })
  const preferences = account ? await em.find(MessagePreference, { account: account.id, kind: message.kind }) : []
  const addresses = {
    EMAIL: open(ACCOUNT_EMAIL, account?.emailSealed) ?? open(EMAIL, expert?.emailSealed),
    SMS: open(PHONE, expert?.phoneSealed),
  } as { EMAIL?: string; SMS?: string }
  const chosen = Object.fromEntries(preferences.map(({ channel, wanted }) => [channel, wanted]))
  return {
    language: message.language ?? account?.messageLanguage ?? 'ZH_CN',
    channels: channelsFor(message.kind, addresses, chosen),
    addresses,
    office: expert?.office.id,
  }
}

import { setTimeout as wait } from 'node:timers/promises'
import { LockMode } from '@mikro-orm/core'
import { Message, type MessageChannel } from '../../schema/index.ts'
import type { Act, Context } from '../context.ts'
import { maskEmail, maskPhone } from '../personal.ts'
import { inTransaction } from '../transaction.ts'
import { become } from '../transition.ts'
import { entryOf } from './calendar/duty-calendar.ts'
import { findDuty } from './calendar/find-duties.ts'
import { CarrierFault, type Parcel } from './carrier.ts'
import type { Letter, Template } from './letter.ts'
import { v5 } from './mark.ts'
import { messageStates } from './message-states.ts'
import { nextAttempt } from './next-attempt.ts'
import { ADDRESS, CONTENT } from './notify.ts'
import { destinationOf } from './recipient.ts'
import { templates } from './templates.ts'

/** How long an attempt may take before another may think it dead; longer than any carrier's patience. In milliseconds. */
const CLAIM = 120_000

/**
 * Sends a recorded message: claims it, hands it over, records what came of it, each committed before the next. A server that dies over a
 * message leaves it claimed; it is then sent again under the same mark. Once SENT, however often it is called, nothing more is sent.
 */
export async function sendMessage(context: Context, { mark }: { readonly mark: string }): Promise<void> {
  const claimed = await inTransaction(context, act => claim(act, mark))
  if (!claimed) return
  const fault = await carry(context, claimed.channel, claimed.parcel)
  await settled(context, mark, fault)
}

/** Records what came of an attempt, also when the database is away for a moment: forgotten, the message would be sent again. */
async function settled(context: Context, mark: string, fault: CarrierFault | undefined): Promise<void> {
  for (let pause = 250; ; pause *= 2) {
    try {
      return await inTransaction(context, act => settle(act, mark, fault))
    } catch (error) {
      if (pause > 8_000) throw error
      await wait(pause)
    }
  }
}

async function carry({ platform }: Context, channel: MessageChannel, parcel: Parcel): Promise<CarrierFault | undefined> {
  try {
    await platform.carriers[channel].carry(parcel)
    return undefined
  } catch (error) {
    return error instanceof CarrierFault ? error : new CarrierFault((error as { code?: string }).code ?? 'UNKNOWN', false)
  }
}

async function claim(act: Act, mark: string): Promise<{ channel: MessageChannel; parcel: Parcel } | undefined> {
  const { em, now, platform } = act
  const message = await em.findOne(Message, { mark }, { lockMode: LockMode.PESSIMISTIC_WRITE, populate: hidden })
  if (!message || (message.state !== 'QUEUED' && message.state !== 'SENDING')) return undefined
  const busyUntil = message.state === 'SENDING' ? message.claimedAt!.getTime() + CLAIM : 0
  if (busyUntil > now.getTime()) {
    act.enqueue('message.send', { mark }, { key: `message:${mark}`, runAt: new Date(busyUntil) })
    return undefined
  }
  const destination = await destinationOf(act, message)
  const [first, ...others] = message.channel ? [message.channel] : destination.channels
  message.office ??= (destination.office ?? null) as never
  if (first === undefined) {
    const nowhere = Object.values(destination.addresses).every(address => address === undefined)
    message.fault = nowhere ? 'NO_ADDRESS' : null
    become(messageStates, message, nowhere ? 'FAILED' : 'UNWANTED')
    return undefined
  }
  const address = destination.addresses[first]!
  message.channel = first
  message.language = destination.language
  message.addressSealed = platform.seals.seal(ADDRESS, address)
  // What goes to an address alone was masked when it was recorded, as its sender asked.
  if (message.expert || message.account) message.addressMasked = first === 'SMS' ? maskPhone(address) : maskEmail(address)
  message.attempts += 1
  message.claimedAt = now
  become(messageStates, message, 'SENDING')
  await em.flush()
  for (const channel of others) await copyFor(act, message, channel)
  const values: unknown = JSON.parse(platform.seals.open(CONTENT, message.contentSealed!))
  const template = templates[message.template] as Template<never>
  const written = template[destination.language](values as never)
  const duty = template.withCalendar && message.assignment ? await findDuty(em, message.assignment.id) : undefined
  const letter = { ...addressed(written, platform.publicUrl), ...(duty && { calendar: entryOf(duty) }) }
  return { channel: first, parcel: { mark, to: address, letter, language: destination.language, writtenAt: message.createdAt } }
}

const hidden = ['mark', 'key', 'contentSealed', 'addressSealed', 'claimedAt'] as never

/** Links of this server, whole. */
function addressed(letter: Letter, publicUrl: URL): Letter {
  return letter.link ? { ...letter, link: { ...letter.link, href: new URL(letter.link.href, publicUrl).href } } : letter
}

/** The same message by a further channel, once: its mark follows from the first one's. */
async function copyFor(act: Act, { id, mark }: Message, channel: MessageChannel): Promise<void> {
  const copy = v5(mark, channel)
  await act.em.execute(
    `insert into message (mark, office_id, expert_id, account_id, assignment_id, template, kind, channel, language, content_sealed, created_at)
     select ?, office_id, expert_id, account_id, assignment_id, template, kind, ?, language, content_sealed, created_at from message where id = ?
     on conflict do nothing`,
    [copy, channel, id],
  )
  act.enqueue('message.send', { mark: copy }, { key: `message:${copy}` })
}

async function settle(act: Act, mark: string, fault: CarrierFault | undefined): Promise<void> {
  const { em, now } = act
  const message = await em.findOneOrFail(Message, { mark }, { lockMode: LockMode.PESSIMISTIC_WRITE, populate: hidden })
  if (message.state !== 'SENDING') return
  message.fault = fault?.code ?? null
  message.claimedAt = null
  if (!fault) {
    message.sentAt = now
    return become(messageStates, message, 'SENT')
  }
  const next = nextAttempt(message, now)
  if (fault.permanent || next === undefined) return become(messageStates, message, 'FAILED')
  become(messageStates, message, 'QUEUED')
  act.enqueue('message.send', { mark }, { key: `message:${mark}`, runAt: next })
}

import { randomBytes } from 'node:crypto'
import type { Done } from '../../../schema/base/payload.ts'
import { InvalidInput } from '../../../schema/base/refusals.ts'
import { Account, Office, Webhook } from '../../../schema/index.ts'
import { AddressNotAllowed, type RegisterWebhookInput, type RegisterWebhookPayload } from '../../../schema/notify/register-webhook.ts'
import type { Act } from '../../context.ts'
import { ADDRESS, SECRET } from '../../notify/deliver-webhook.ts'
import { mayReach } from '../../notify/webhook-address.ts'
import { demand, notFound, refusalOf, required, rowOf } from '../../refusal.ts'
import { mayKeepWebhooks } from '../permissions.ts'

const MOST_EVENTS = 50
const LONGEST_URL = 500

/**
 * Registers an endpoint that is told what happens in an office and below it; what it is told names records and holds no personal data.
 * Refuses who does not administer the office, addresses that webhooks may not reach, and what names no event.
 */
export async function registerWebhook(act: Act, input: RegisterWebhookInput): Promise<Done<RegisterWebhookPayload>> {
  const { em, platform, viewer } = act
  const office = required(await em.findOne(Office, rowOf('Office', input.officeId, ['officeId'])), notFound(input.officeId, ['officeId']))
  demand(mayKeepWebhooks(viewer, { office: office.id }))
  const url = URL.parse(input.url.trim())
  demand(
    url && url.href.length <= LONGEST_URL && mayReach(url.href, platform.webhookHosts) ? undefined : addressNotAllowed(),
    checkEvents(input.events),
  )
  const secret = `whsec_${randomBytes(32).toString('base64')}`
  const webhook = em.create(Webhook, {
    office,
    origin: url!.origin,
    urlSealed: platform.seals.seal(ADDRESS, url!.href),
    events: [...new Set(input.events)].sort(),
    secretSealed: platform.seals.seal(SECRET, secret),
    registeredBy: em.getReference(Account, viewer.account!),
  } as never)
  await em.persist(webhook).flush()
  act.record({ verb: 'webhook.registered', office: office.id, subject: ['Webhook', webhook.id], details: { events: webhook.events } })
  return { webhook, secret }
}

function checkEvents(events: readonly string[]) {
  const wrong =
    events.length === 0 || events.length > MOST_EVENTS || !events.every(event => /^[a-z][a-z-]{1,40}\.([a-z][a-z-]{1,40}|\*)$/.test(event))
  if (!wrong) return undefined
  return refusalOf(InvalidInput, {
    code: 'BAD_EVENTS',
    messageZh: `请给出 1 至 ${MOST_EVENTS} 个事件，例如 panel.drawn 或 panel.*。`,
    messageEn: `Name 1 to ${MOST_EVENTS} events, such as panel.drawn or panel.*.`,
    path: ['events'],
  })
}

const addressNotAllowed = () =>
  refusalOf(AddressNotAllowed, {
    code: 'ADDRESS_NOT_ALLOWED',
    messageZh: '回调网址须为 https:// 开头的公网地址，或列于 WEBHOOK_HOSTS 的主机。',
    messageEn: 'The address must be public and begin with https://, or its host must be named in WEBHOOK_HOSTS.',
    path: ['url'],
  })

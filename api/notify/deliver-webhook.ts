import { request as overHttp } from 'node:http'
import { request as overHttps } from 'node:https'
import { LockMode } from '@mikro-orm/core'
import { Webhook as Signer } from 'standardwebhooks'
import { toGlobalId } from '../../schema/base/global-id.ts'
import { Webhook, WebhookDelivery } from '../../schema/index.ts'
import type { Act, Context } from '../context.ts'
import { inTransaction } from '../transaction.ts'
import { nextAttempt } from './next-attempt.ts'
import { guardedLookup, mayReach } from './webhook-address.ts'

export const SECRET = 'webhook.secret'
export const ADDRESS = 'webhook.url'
/** How long an endpoint may take to answer, in milliseconds. */
const PATIENCE = 10_000

/**
 * Delivers one event, signed by Standard Webhooks: any answer of 2xx will do; anything else, a redirect included, is tried again for three
 * days. An endpoint that answers 410 is removed. The same event may come twice, under one `webhook-id`.
 */
export async function deliverWebhook(context: Context, { delivery }: { readonly delivery: number }): Promise<void> {
  const { platform } = context
  const found = await inTransaction(context, act => read(act, delivery))
  if (!found) return
  const { url, secret, mark, body } = found
  const sentAt = await inTransaction(context, async act => act.now)
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'Jiangku',
    'webhook-id': mark,
    'webhook-timestamp': String(Math.floor(sentAt.getTime() / 1000)),
    'webhook-signature': new Signer(secret).sign(mark, sentAt, body),
  }
  const outcome = mayReach(url, platform.webhookHosts) ? await post(new URL(url), headers, body, platform.webhookHosts) : 'NOT_ALLOWED'
  await inTransaction(context, act => settle(act, delivery, outcome))
}

async function read({ em, platform }: Act, id: number) {
  const delivery = await em.findOne(WebhookDelivery, id, { populate: ['webhook', 'webhook.urlSealed', 'webhook.secretSealed'] as never })
  if (delivery?.state !== 'QUEUED') return undefined
  const webhook = delivery.webhook.unwrap()
  if (webhook.removedAt) return undefined
  const { event, subjectType, subjectId, createdAt, mark } = delivery
  const subject = subjectType !== null && subjectId !== null ? toGlobalId(subjectType, subjectId) : null
  const data = { subject, subjectType, office: toGlobalId('Office', delivery.office.id) }
  const body = JSON.stringify({ type: event, timestamp: createdAt.toISOString(), data })
  const url = platform.seals.open(ADDRESS, webhook.urlSealed)
  return { url, secret: platform.seals.open(SECRET, webhook.secretSealed), mark, body }
}

/** The status an endpoint answers, or why there is none, as a code. Its words are not read. */
function post(url: URL, headers: Record<string, string>, body: string, allowed: readonly string[]): Promise<number | string> {
  const request = url.protocol === 'https:' ? overHttps : overHttp
  return new Promise(resolve => {
    const signal = AbortSignal.timeout(PATIENCE)
    const sending = request(url, { method: 'POST', headers, lookup: guardedLookup(allowed), signal, agent: false })
    sending.on('response', response => {
      resolve(response.statusCode ?? 0)
      response.destroy()
    })
    sending.on('error', error => resolve(signal.aborted ? 'TIMEOUT' : ((error as NodeJS.ErrnoException).code ?? 'UNREACHABLE')))
    sending.end(body)
  })
}

async function settle(act: Act, id: number, outcome: number | string): Promise<void> {
  const { em, now } = act
  const delivery = await em.findOneOrFail(WebhookDelivery, id, { lockMode: LockMode.PESSIMISTIC_WRITE })
  const webhook = await em.findOneOrFail(Webhook, delivery.webhook.id, { lockMode: LockMode.PESSIMISTIC_WRITE })
  delivery.attempts += 1
  if (typeof outcome === 'number' && outcome >= 200 && outcome < 300) {
    delivery.state = 'SENT'
    webhook.deliveredAt = now
    webhook.fault = null
    return
  }
  webhook.fault = typeof outcome === 'number' ? `HTTP ${outcome}` : outcome
  const next = outcome === 410 ? undefined : nextAttempt(delivery, now)
  if (outcome === 410) webhook.removedAt ??= now
  if (next === undefined) delivery.state = 'FAILED'
  else act.enqueue('webhook.deliver', { delivery: id }, { key: `webhook:${id}`, runAt: next })
}

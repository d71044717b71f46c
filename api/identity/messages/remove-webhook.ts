import type { Done } from '../../../schema/base/payload.ts'
import { Webhook } from '../../../schema/index.ts'
import type { RemoveWebhookInput, RemoveWebhookPayload } from '../../../schema/notify/remove-webhook.ts'
import type { Act } from '../../context.ts'
import { demand, notFound, required, rowOf } from '../../refusal.ts'
import { mayKeepWebhooks } from '../permissions.ts'

/** Removes an endpoint: nothing more is sent to it, what waits included. Twice is once. Refuses who does not administer its office. */
export async function removeWebhook(act: Act, { webhookId }: RemoveWebhookInput): Promise<Done<RemoveWebhookPayload>> {
  const path = ['webhookId']
  const webhook = required(await act.em.findOne(Webhook, rowOf('Webhook', webhookId, path)), notFound(webhookId, path))
  demand(mayKeepWebhooks(act.viewer, { office: webhook.office.id }))
  if (webhook.removedAt) return { webhook }
  webhook.removedAt = act.now
  act.record({ verb: 'webhook.removed', office: webhook.office.id, subject: ['Webhook', webhook.id] })
  return { webhook }
}

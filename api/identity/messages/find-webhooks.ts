import { ascending } from '../../read/criteria.ts'
import type { Reading } from '../../read/reading.ts'

export const findWebhooks: Reading = {
  kind: 'connection',
  field: 'Query.webhooks',
  listing: { type: 'Webhook', orders: { ID: ascending() }, defaultOrder: 'ID' },
}

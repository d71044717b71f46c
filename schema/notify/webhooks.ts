import { connectionOf } from '../base/connection.ts'
import { Webhook } from './webhook.ts'

export const WebhookConnection = connectionOf('Webhook', '网络回调', () => Webhook)

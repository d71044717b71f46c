import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { Webhook } from './webhook.ts'

@InputType({ description: '移除网络回调 · A webhook to remove' })
export class RemoveWebhookInput {
  @Field(() => ID, { description: '网络回调 · The webhook' })
  webhookId!: string
}

@ObjectType({ description: '移除网络回调的结果 · What removing a webhook answers', simpleResolvers: true })
export class RemoveWebhookPayload extends Payload {
  @Field(() => Webhook, { nullable: true, description: '网络回调 · The webhook' })
  webhook!: Webhook | null
}

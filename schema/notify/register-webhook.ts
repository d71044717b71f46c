import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { UserError } from '../base/user-error.ts'
import { Webhook } from './webhook.ts'

@InputType({ description: '登记网络回调 · An endpoint to register' })
export class RegisterWebhookInput {
  @Field(() => ID, { description: '机构；其下级机构的事件也会送出 · The office; events of the offices below it are told too' })
  officeId!: string
  @Field(() => String, { description: '网址，https:// 开头 · Address, beginning with https://' })
  url!: string
  @Field(() => [String], { description: '事件，例如 panel.drawn 或 panel.* · Events, such as panel.drawn or panel.*' })
  events!: string[]
}

@ObjectType({ description: '登记网络回调的结果 · What registering a webhook answers', simpleResolvers: true })
export class RegisterWebhookPayload extends Payload {
  @Field(() => Webhook, { nullable: true, description: '网络回调 · The webhook' })
  webhook!: Webhook | null
  @Field(() => String, {
    nullable: true,
    description: '签名密钥（Standard Webhooks），仅此一次显示 · The key that signs deliveries by Standard Webhooks; shown this once',
  })
  secret!: string | null
}

@ObjectType({
  implements: UserError,
  simpleResolvers: true,
  description: '网址不可用 · Webhooks may not reach this address: it is private, not named in WEBHOOK_HOSTS, or not HTTPS',
})
export class AddressNotAllowed extends UserError {}

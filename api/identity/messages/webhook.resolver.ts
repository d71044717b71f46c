import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { PageArgs } from '../../../schema/base/connection.ts'
import { RegisterWebhookInput, RegisterWebhookPayload } from '../../../schema/notify/register-webhook.ts'
import { RemoveWebhookInput, RemoveWebhookPayload } from '../../../schema/notify/remove-webhook.ts'
import { WebhookConnection } from '../../../schema/notify/webhooks.ts'
import type { Act } from '../../context.ts'
import { answeredByPlan } from '../../read/answered.ts'
import { registerWebhook } from './register-webhook.ts'
import { removeWebhook } from './remove-webhook.ts'

@Resolver()
export class WebhookResolver {
  @Query(() => WebhookConnection, { description: '网络回调，含已移除的 · Webhooks, removed ones too' })
  webhooks(@Args(() => PageArgs) _asked: PageArgs) {
    return answeredByPlan()
  }

  @Mutation(() => RegisterWebhookPayload, { description: '登记网络回调 · Registers an endpoint that is told what happens' })
  registerWebhook(@Arg('input', () => RegisterWebhookInput) input: RegisterWebhookInput, @Ctx() act: Act) {
    return registerWebhook(act, input)
  }

  @Mutation(() => RemoveWebhookPayload, { description: '移除网络回调 · Removes an endpoint; nothing more is sent to it' })
  removeWebhook(@Arg('input', () => RemoveWebhookInput) input: RemoveWebhookInput, @Ctx() act: Act) {
    return removeWebhook(act, input)
  }
}

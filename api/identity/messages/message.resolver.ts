import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { MessageConnection, MessagesArgs } from '../../../schema/notify/messages.ts'
import { ResendMessageInput, ResendMessagePayload } from '../../../schema/notify/resend-message.ts'
import { UpdateMessagePreferencesInput, UpdateMessagePreferencesPayload } from '../../../schema/notify/update-message-preferences.ts'
import type { Act } from '../../context.ts'
import { answeredByPlan } from '../../read/answered.ts'
import { resendMessage } from './resend-message.ts'
import { updateMessagePreferences } from './update-message-preferences.ts'

@Resolver()
export class MessageResolver {
  @Query(() => MessageConnection, {
    description: '消息：本人的，及可见机构发出的 · Messages: one’s own, and those of the offices one sees',
  })
  messages(@Args(() => MessagesArgs) _asked: MessagesArgs) {
    return answeredByPlan()
  }

  @Mutation(() => UpdateMessagePreferencesPayload, { description: '修改本人的消息偏好 · Changes how one is told' })
  updateMessagePreferences(@Arg('input', () => UpdateMessagePreferencesInput) input: UpdateMessagePreferencesInput, @Ctx() act: Act) {
    return updateMessagePreferences(act, input)
  }

  @Mutation(() => ResendMessagePayload, { description: '重发发送失败的消息 · Sends a message again that failed' })
  resendMessage(@Arg('input', () => ResendMessageInput) input: ResendMessageInput, @Ctx() act: Act) {
    return resendMessage(act, input)
  }
}

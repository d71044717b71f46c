import { Field, InputType, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { UserError } from '../base/user-error.ts'
import { Account } from '../identity/account.ts'
import { MessageChannel, MessageKind, MessageLanguage } from './message-enumerations.ts'

@InputType({ description: '一项消息偏好 · Whether messages of a kind are wanted by a channel' })
export class MessageChoice {
  @Field(() => MessageKind, { description: '类别 · Kind' })
  kind!: MessageKind
  @Field(() => MessageChannel, { description: '渠道 · Channel' })
  channel!: MessageChannel
  @Field(() => Boolean, { description: '是否接收 · Whether it is wanted' })
  wanted!: boolean
}

@InputType({ description: '修改本人的消息偏好 · How one wants to be told; what is left out stays as it is' })
export class UpdateMessagePreferencesInput {
  @Field(() => MessageLanguage, { nullable: true, description: '语言 · Language' })
  language?: MessageLanguage | null
  @Field(() => String, {
    nullable: true,
    description: '本账号的电子邮箱；空字符串为删除 · E-mail address of the account; an empty text removes it',
  })
  email?: string | null
  @Field(() => [MessageChoice], { nullable: true, description: '各类别、各渠道的选择 · Choices per kind and channel' })
  choices?: MessageChoice[] | null
}

@ObjectType({ description: '修改消息偏好的结果 · What updating one’s message preferences answers', simpleResolvers: true })
export class UpdateMessagePreferencesPayload extends Payload {
  @Field(() => Account, { nullable: true, description: '本人账号 · One’s account' })
  account!: Account | null
}

@ObjectType({
  implements: UserError,
  simpleResolvers: true,
  description: '不可关闭 · Messages of this kind cannot be switched off',
})
export class CannotBeSwitchedOff extends UserError {
  @Field(() => MessageKind, { description: '类别 · Kind' })
  kind!: MessageKind
}

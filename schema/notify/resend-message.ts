import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { Message } from './message.ts'

@InputType({ description: '重发一条发送失败的消息 · A message that failed, to be sent again' })
export class ResendMessageInput {
  @Field(() => ID, { description: '消息 · Message' })
  messageId!: string
}

@ObjectType({ description: '重发消息的结果 · What sending a message again answers', simpleResolvers: true })
export class ResendMessagePayload extends Payload {
  @Field(() => Message, { nullable: true, description: '消息 · The message' })
  message!: Message | null
}

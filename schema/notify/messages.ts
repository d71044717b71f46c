import { ArgsType, Field, InputType } from 'type-graphql'
import { connectionOf, PageArgs } from '../base/connection.ts'
import { enumeration } from '../base/enumeration.ts'
import { Message } from './message.ts'
import { MessageChannel, MessageKind, MessageState, MessageTemplate } from './message-enumerations.ts'

@InputType({ description: '消息筛选条件 · What messages must meet' })
export class MessageFilter {
  @Field(() => [MessageState], { nullable: true, description: '状态（其一） · States, any of them' })
  states?: MessageState[]
  @Field(() => [MessageKind], { nullable: true, description: '类别（其一） · Kinds, any of them' })
  kinds?: MessageKind[]
  @Field(() => [MessageTemplate], { nullable: true, description: '模板（其一） · Templates, any of them' })
  templates?: MessageTemplate[]
  @Field(() => MessageChannel, { nullable: true, description: '渠道 · Channel' })
  channel?: MessageChannel
}

export const MessageOrder = enumeration('MessageOrder', '消息排序 · Order of messages', {
  LATEST: '最近的在前 · Latest first',
  ID: '记录先后 · As recorded',
})
export type MessageOrder = keyof typeof MessageOrder

@ArgsType()
export class MessagesArgs extends PageArgs {
  @Field(() => MessageFilter, { nullable: true, description: '筛选 · What they must meet' })
  filter?: MessageFilter
  @Field(() => MessageOrder, { nullable: true, description: '排序，默认最近的在前 · Order, latest first unless asked' })
  orderBy?: MessageOrder
}

export const MessageConnection = connectionOf('Message', '消息', () => Message)

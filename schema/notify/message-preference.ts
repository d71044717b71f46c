import { type Ref } from '@mikro-orm/core'
import { Unique } from '@mikro-orm/decorators/legacy'
import { Choice, Flag, Key, Model, PrivateOne } from '../base/columns.ts'
import { Account } from '../identity/account.ts'
import { MessageChannel, MessageKind } from './message-enumerations.ts'

@Unique({ properties: ['account', 'kind', 'channel'] })
@Model('消息偏好 · Whether a person wants messages of a kind by a channel')
export class MessagePreference {
  @Key() id!: number
  @PrivateOne(() => Account) account!: Ref<Account>
  @Choice(() => MessageKind, '类别 · Kind') kind!: MessageKind
  @Choice(() => MessageChannel, '渠道 · Channel') channel!: MessageChannel
  @Flag('是否接收 · Whether it is wanted') wanted!: boolean
}

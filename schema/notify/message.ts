import { type Ref } from '@mikro-orm/core'
import { Index, Unique } from '@mikro-orm/decorators/legacy'
import { Choice, Key, Model, Moment, One, Private, PrivateOne, Text, Whole } from '../base/columns.ts'
import { Assignment } from '../dispatch/assignment.ts'
import { Account } from '../identity/account.ts'
import { Office } from '../identity/office.ts'
import { Expert } from '../roster/expert.ts'
import { MessageChannel, MessageKind, MessageLanguage, MessageState, MessageTemplate } from './message-enumerations.ts'

@Index({ properties: ['office', 'id'] })
@Index({ properties: ['expert', 'id'] })
@Index({ properties: ['account', 'id'] })
@Model('消息 · A message to one person by one channel, recorded whether or not it could be sent')
export class Message {
  @Key() id!: number
  /** Names the message to mail servers, the same at every attempt. */
  @Unique()
  @Private('uuid')
  mark!: string
  /** Of several messages under one key only the first is recorded. */
  @Unique()
  @Private('text', { nullable: true })
  key!: string | null
  @One(() => Office, '发出机构 · The office it comes from', { nullable: true }) office!: Ref<Office> | null
  @One(() => Expert, '收件专家 · The expert it goes to', { nullable: true }) expert!: Ref<Expert> | null
  @One(() => Account, '收件账号 · The account it goes to', { nullable: true }) account!: Ref<Account> | null
  /** The seat it speaks of: whoever may not see the seat does not see the message either. */
  @PrivateOne(() => Assignment, { nullable: true }) assignment!: Ref<Assignment> | null
  @Choice(() => MessageTemplate, '模板 · Template') template!: MessageTemplate
  @Choice(() => MessageKind, '类别 · Kind') kind!: MessageKind
  @Choice(() => MessageChannel, '渠道；发送时选定 · Channel, chosen when it is sent', { nullable: true }) channel!: MessageChannel | null
  @Choice(() => MessageLanguage, '语言；发送时选定 · Language, chosen when it is sent', { nullable: true })
  language!: MessageLanguage | null
  @Choice(() => MessageState, '状态 · State', { default: 'QUEUED' }) state!: MessageState
  @Private('bytea', { nullable: true }) addressSealed!: Buffer | null
  @Text('收件地址（遮盖） · Address, masked', { nullable: true }) addressMasked!: string | null
  /** What the template is filled with: names, and links that answer in a person's name. Forgotten some time after it was sent. */
  @Private('bytea', { nullable: true }) contentSealed!: Buffer | null
  @Whole('尝试次数 · Attempts at sending it', { default: 0 }) attempts!: number
  @Text('最近失败原因（代码） · Why the last attempt failed, as a code', { nullable: true }) fault!: string | null
  @Moment('记录时间 · Recorded at', { defaultRaw: 'clock_timestamp()' }) createdAt!: Date
  @Private('timestamptz', { nullable: true }) claimedAt!: Date | null
  @Moment('发送时间 · Sent at', { nullable: true }) sentAt!: Date | null
}

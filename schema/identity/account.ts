import { type Collection, type Ref } from '@mikro-orm/core'
import { Unique } from '@mikro-orm/decorators/legacy'
import { Choice, Inverse, Key, Many, Model, Moment, One, Private, Text } from '../base/columns.ts'
import { MessageLanguage } from '../notify/message-enumerations.ts'
import { MessagePreference } from '../notify/message-preference.ts'
import { Expert } from '../roster/expert.ts'
import { RoleGrant } from './role-grant.ts'

@Model('账号 · An account that signs in')
export class Account {
  @Key() id!: number
  @Unique()
  @Text('登录名 · Sign-in name')
  loginName!: string
  @Text('显示名 · Display name') displayName!: string
  @Private('text', { nullable: true }) passwordHash!: string | null
  @Unique()
  @One(() => Expert, '专家本人 · The expert whose account this is', { nullable: true })
  expert!: Ref<Expert> | null
  @Text('电子邮箱（遮盖） · E-mail address, masked', { nullable: true }) emailMasked!: string | null
  @Private('bytea', { nullable: true }) emailSealed!: Buffer | null
  @Choice(() => MessageLanguage, '消息语言 · Language of messages', { default: 'ZH_CN' }) messageLanguage!: MessageLanguage
  @Many(() => MessagePreference, 'account', '消息偏好（仅本人可见） · Choices about messages; only one’s own are seen')
  messagePreferences!: Collection<MessagePreference>
  @Moment('停用时间 · Disabled at', { nullable: true }) disabledAt!: Date | null
  @Inverse(() => RoleGrant, 'account') grants!: Collection<RoleGrant>
}

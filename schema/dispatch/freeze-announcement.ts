import { type Ref } from '@mikro-orm/core'
import { Index } from '@mikro-orm/decorators/legacy'
import { Choice, Key, Model, Moment, One, Private, PrivateOne, Text } from '../base/columns.ts'
import { enumeration } from '../base/enumeration.ts'
import { Account } from '../identity/account.ts'
import { DeviceKey } from '../identity/device-key.ts'
import { Office } from '../identity/office.ts'
import { Panel } from './panel.ts'
import { PanelRuleVersion } from './panel-rule-version.ts'

export const DrawCustody = enumeration('DrawCustody', '抽取秘密由谁保管 · Who keeps the secrets of a draw', {
  HOLDERS: '抽取员与监督员各自保管 · Drawing officer and supervisor, each on a device of their own',
  SERVER: '服务器代管（较弱，仅供小单位） · The server; weaker, for a small office',
})
export type DrawCustody = keyof typeof DrawCustody

@Index({ properties: ['panel'] })
@Model('冻结预告：何时冻结、谁保管秘密、取哪个公共随机值 · A freeze announced beforehand: when, who keeps the secrets, which public value')
export class FreezeAnnouncement {
  @Key() id!: number
  @One(() => Panel, '专家组 · Panel', { deleteRule: 'cascade' }) panel!: Ref<Panel>
  @PrivateOne(() => Office) office!: Ref<Office>
  @One(() => PanelRuleVersion, '预告时的组成规则，冻结时须仍为此版 · The rules it was made under; only these are frozen', {
    nullable: true,
  })
  rules!: Ref<PanelRuleVersion> | null
  @Choice(() => DrawCustody, '秘密由谁保管 · Who keeps the secrets') custody!: DrawCustody
  @Moment('冻结时间 · The pool is frozen at', { check: 'freeze_at >= announced_at' }) freezeAt!: Date
  @Moment('揭示截止 · Reveals are due by', { check: 'reveal_by >= freeze_at' }) revealBy!: Date
  @Text('公共随机值来源 · Source of the public value', { nullable: true }) publicSource!: string | null
  @Moment('公共随机值公布时间 · Hour of the public value', {
    nullable: true,
    check: '(public_due_at is null) = (public_source is null) and public_due_at > reveal_by',
  })
  publicDueAt!: Date | null
  @One(() => DeviceKey, '抽取员的密钥 · Key of the drawing officer', {
    nullable: true,
    check: "(custody = 'HOLDERS') = (officer_key_id is not null)",
  })
  officerKey!: Ref<DeviceKey> | null
  @One(() => DeviceKey, '监督员的密钥 · Key of the supervisor', {
    nullable: true,
    check: "(custody = 'HOLDERS') = (supervisor_key_id is not null) and officer_key_id <> supervisor_key_id",
  })
  supervisorKey!: Ref<DeviceKey> | null
  @One(() => Account, '预告人 · Announced by') announcedBy!: Ref<Account>
  @Moment('预告时间 · Announced at') announcedAt!: Date
  @Text('说明（更改预告或不设公共随机值的理由） · Reason: of a changed announcement, of doing without a public value', { nullable: true })
  reason!: string | null
  @Moment('被新预告取代的时间 · Superseded by a later one at', { nullable: true }) supersededAt!: Date | null
  /** Canonical JSON: everybody of the occupation at the announcement, with what excluded them (api/dispatch/ceremony/pool-changes.ts). */
  @Private('text') pool!: string
}

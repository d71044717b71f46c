import { type Collection, type Ref } from '@mikro-orm/core'
import { Index } from '@mikro-orm/decorators/legacy'
import { Choice, Inverse, Key, Many, Model, Moment, One, PrivateOne, Text, Whole } from '../base/columns.ts'
import { enumeration } from '../base/enumeration.ts'
import { Occupation } from '../catalogue/occupation.ts'
import { Account } from '../identity/account.ts'
import { Office } from '../identity/office.ts'
import { Assignment } from './assignment.ts'
import { Draw } from './draw.ts'
import { Engagement } from './engagement.ts'
import { FreezeAnnouncement } from './freeze-announcement.ts'
import { PanelRule } from './panel-rule.ts'
import { PanelRuleVersion } from './panel-rule-version.ts'
import { PanelSeat } from './panel-seat.ts'

export const PanelState = enumeration('PanelState', '专家组状态 · State of a panel', {
  DRAFTED: '已拟定 · Drafted',
  FROZEN: '已冻结名单 · Pool frozen',
  DRAWN: '已抽取 · Drawn',
  CANCELLED: '已取消 · Cancelled',
})
export type PanelState = keyof typeof PanelState

@Index({ properties: ['engagement'] })
@Model('专家组 · A panel of an engagement')
export class Panel {
  @Key() id!: number
  @One(() => Engagement, '任务 · Engagement', { deleteRule: 'cascade' }) engagement!: Ref<Engagement>
  @PrivateOne(() => Office) office!: Ref<Office>
  @Text('名称 · Name') name!: string
  @Index()
  @One(() => Occupation, '职业（含下级） · Occupation, everything below included')
  occupation!: Ref<Occupation>
  @Choice(() => PanelState, '状态 · State', { default: 'DRAFTED' }) state!: PanelState
  @Moment('开启时间：此前成员名单和抽取文件保密 · Opening: until then names and draw document stay sealed') opensAt!: Date
  @One(() => Account, '拟定人 · Drafted by; may not draw it', { nullable: true }) draftedBy!: Ref<Account> | null
  @Whole('记录版本 · Version of the record, for optimistic locking', { version: true, default: 1 }) version!: number
  @Many(() => PanelSeat, 'panel', '席位 · Seats by role') seats!: Collection<PanelSeat>
  @Many(() => PanelRule, 'panel', '组成规则 · Composition rules') rules!: Collection<PanelRule>
  @Many(() => FreezeAnnouncement, 'panel', '冻结预告 · Announcements of a freeze') announcements!: Collection<FreezeAnnouncement>
  @Whole('组成规则的版本 · Version of the composition rules in force', { default: 1 }) rulesVersion!: number
  @Many(() => PanelRuleVersion, 'panel', '组成规则的各版本 · Versions of the composition rules, with who approved them')
  ruleVersions!: Collection<PanelRuleVersion>
  @Many(() => Draw, 'panel', '抽取记录 · Draws') draws!: Collection<Draw>
  @Inverse(() => Assignment, 'panel') assignments!: Collection<Assignment>
}

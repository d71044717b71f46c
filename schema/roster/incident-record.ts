import { type Collection, type Ref } from '@mikro-orm/core'
import { Index } from '@mikro-orm/decorators/legacy'
import { Choice, Day, Key, Many, Model, Moment, One, PrivateOne, Text, Texts } from '../base/columns.ts'
import { enumeration } from '../base/enumeration.ts'
import { Engagement } from '../dispatch/engagement.ts'
import { StoredFile } from '../files/stored-file.ts'
import { Account } from '../identity/account.ts'
import { Office } from '../identity/office.ts'
import { Expert } from './expert.ts'

export const IncidentState = enumeration('IncidentState', '不良记录状态 · State of an incident record', {
  OPEN: '调查中 · Open',
  UPHELD: '属实 · Upheld',
  DISMISSED: '不属实 · Dismissed',
})
export type IncidentState = keyof typeof IncidentState

@Model('不良记录 · An incident record of earlier duties (S08)')
export class IncidentRecord {
  @Key() id!: number
  @Index()
  @One(() => Expert, '专家 · Expert', { deleteRule: 'cascade' })
  expert!: Ref<Expert>
  @PrivateOne(() => Office) office!: Ref<Office>
  @One(() => Engagement, '相关任务 · The engagement concerned', { nullable: true }) engagement!: Ref<Engagement> | null
  @Text('情况 · What happened') account!: string
  @Day('发生日期 · Day') occurredOn!: string
  @Choice(() => IncidentState, '状态 · State') state!: IncidentState
  @Moment('报告时间 · Reported at', { nullable: true }) reportedAt!: Date | null
  @One(() => Account, '报告人 · Reported by', { nullable: true }) reportedBy!: Ref<Account> | null
  @Text('调查结果 · What the investigation found', { nullable: true }) investigation!: string | null
  @Texts('证据：材料名称或文号 · Evidence: names or numbers of documents', { default: [] }) evidence!: string[]
  @Many(() => StoredFile, 'incident', '证据文件；仅调查、认定人员可打开 · Evidence files; opened only by those who investigate or decide')
  evidenceFiles!: Collection<StoredFile>
  @Text('专家陈述申辩 · What the expert said when heard', { nullable: true }) hearing!: string | null
  @Day('听取日期 · Heard on', { nullable: true, check: '(heard_on is null) = (hearing is null)' }) heardOn!: string | null
  @One(() => Account, '调查人 · Investigated by', { nullable: true }) investigatedBy!: Ref<Account> | null
  @Text('认定理由 · Reason of the decision', { nullable: true }) decision!: string | null
  @Moment('认定时间 · Decided at', { nullable: true }) decidedAt!: Date | null
  @One(() => Account, '认定人；不是调查人或报告人 · Decided by; neither who investigated nor who reported', { nullable: true })
  decidedBy!: Ref<Account> | null
}

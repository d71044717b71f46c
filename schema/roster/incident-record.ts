import { type Ref } from '@mikro-orm/core'
import { Index } from '@mikro-orm/decorators/legacy'
import { Choice, Day, Key, Model, One, PrivateOne, Text } from '../base/columns.ts'
import { enumeration } from '../base/enumeration.ts'
import { Engagement } from '../dispatch/engagement.ts'
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
}

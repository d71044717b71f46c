import { type Ref } from '@mikro-orm/core'
import { Index } from '@mikro-orm/decorators/legacy'
import { Day, Key, Model, One, PrivateOne, Text } from '../base/columns.ts'
import { Account } from '../identity/account.ts'
import { Office } from '../identity/office.ts'
import { Expert } from './expert.ts'
import { IncidentRecord } from './incident-record.ts'

@Model('暂停履职 · A suspension from duties while a finding is open (S26)')
export class Suspension {
  @Key() id!: number
  @Index()
  @One(() => Expert, '专家 · Expert', { deleteRule: 'cascade' })
  expert!: Ref<Expert>
  @PrivateOne(() => Office) office!: Ref<Office>
  @One(() => IncidentRecord, '所依据的不良记录 · The incident record it rests on', { deleteRule: 'cascade' })
  incident!: Ref<IncidentRecord>
  @Text('原因 · Reason') reason!: string
  @Day('暂停日期 · From') suspendedOn!: string
  @One(() => Account, '决定人 · Decided by', { nullable: true }) suspendedBy!: Ref<Account> | null
  @Day('恢复日期 · Lifted on', { nullable: true, check: 'lifted_on is null or lifted_on >= suspended_on' }) liftedOn!: string | null
  @Text('恢复原因 · Why it was lifted', { nullable: true, check: '(lifted_on is null) = (lift_reason is null)' })
  liftReason!: string | null
  @One(() => Account, '恢复决定人 · Lifted by', { nullable: true }) liftedBy!: Ref<Account> | null
}

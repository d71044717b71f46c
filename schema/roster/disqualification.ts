import { type Ref } from '@mikro-orm/core'
import { Unique } from '@mikro-orm/decorators/legacy'
import { Day, Key, Model, One, Private, PrivateOne, Text } from '../base/columns.ts'
import { Account } from '../identity/account.ts'
import { Office } from '../identity/office.ts'
import { Expert } from './expert.ts'
import { IncidentRecord } from './incident-record.ts'

@Model('取消资格 · A disqualification for forged material: permanent, also for later applications (S29)')
export class Disqualification {
  @Key() id!: number
  @One(() => Expert, '专家 · Expert', { deleteRule: 'cascade', unique: true }) expert!: Ref<Expert>
  @PrivateOne(() => Office) office!: Ref<Office>
  /** The fingerprint of the ID number: finds the person again under any name. */
  @Unique()
  @Private('text')
  idNumberHash!: string
  @One(() => IncidentRecord, '所依据的查实记录 · The upheld incident record behind it') incident!: Ref<IncidentRecord>
  @Text('造假情况 · What was forged') finding!: string
  @Day('取消日期 · Day') disqualifiedOn!: string
  @One(() => Account, '决定人 · Decided by', { nullable: true }) decidedBy!: Ref<Account> | null
}

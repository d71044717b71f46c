import { type Ref } from '@mikro-orm/core'
import { Index } from '@mikro-orm/decorators/legacy'
import { Choice, Day, Key, Model, One, PrivateOne, Text } from '../base/columns.ts'
import { enumeration } from '../base/enumeration.ts'
import { Account } from '../identity/account.ts'
import { Office } from '../identity/office.ts'
import { Expert } from './expert.ts'
import { IncidentRecord } from './incident-record.ts'
import { Roster } from './roster.ts'

export const RemovalGround = enumeration('RemovalGround', '出库原因 · Ground of a removal (S26)', {
  HEALTH: '身体原因 · Health, without fault',
  UNFIT: '德能不配 · Unfit in ethics or ability',
  DERELICTION: '失职失责 · Dereliction of duty',
  BREACH: '违纪违法 · Breach of law or discipline',
  FORGERY: '材料造假，取消资格 · Forged material: disqualified (S29)',
})
export type RemovalGround = keyof typeof RemovalGround

@Model('出库 · A removal from the roster (S26)')
export class Removal {
  @Key() id!: number
  @Index()
  @One(() => Expert, '专家 · Expert', { deleteRule: 'cascade' })
  expert!: Ref<Expert>
  @PrivateOne(() => Office) office!: Ref<Office>
  @One(() => Roster, '专家库 · Roster') roster!: Ref<Roster>
  @Choice(() => RemovalGround, '原因 · Ground') ground!: RemovalGround
  @Text('查实结论 · Finding; demanded by the fault grounds', { nullable: true, check: "ground = 'HEALTH' or finding is not null" })
  finding!: string | null
  @One(() => IncidentRecord, '所依据的查实记录 · The upheld incident record behind it; none for health', {
    nullable: true,
    check: "(ground = 'HEALTH') = (incident_id is null)",
  })
  incident!: Ref<IncidentRecord> | null
  @Day('出库日期 · Day of the removal') removedOn!: string
  @One(() => Account, '决定人 · Decided by', { nullable: true }) decidedBy!: Ref<Account> | null
}

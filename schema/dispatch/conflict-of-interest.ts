import { type Ref } from '@mikro-orm/core'
import { Index } from '@mikro-orm/decorators/legacy'
import { Choice, Day, Key, Model, Moment, One, PrivateOne, Text } from '../base/columns.ts'
import { enumeration } from '../base/enumeration.ts'
import { Organisation } from '../catalogue/organisation.ts'
import { Account } from '../identity/account.ts'
import { Office } from '../identity/office.ts'
import { Expert } from '../roster/expert.ts'
import { Engagement } from './engagement.ts'

export const ConflictKind = enumeration('ConflictKind', '回避情形 · Kind of conflict of interest', {
  EMPLOYER: '现任或曾任单位 · Present or past employer',
  KIN: '亲属 · Kin',
  MASTER_APPRENTICE: '师徒 · Master and apprentice',
  TEACHER_STUDENT: '师生 · Teacher and student',
  COACH: '教练 · Coach of a competitor',
  INTEREST: '利益关系 · Financial or other interest',
  OTHER: '其他 · Other',
})
export type ConflictKind = keyof typeof ConflictKind

export const DeclaringSide = enumeration('DeclaringSide', '申报方 · Who declared it', {
  EXPERT: '专家本人 · The expert',
  HOST: '承办单位 · The host',
  OFFICE: '主办机构 · The office',
})
export type DeclaringSide = keyof typeof DeclaringSide

@Model('利益冲突（回避事由） · A conflict of interest: the cause of a recusal')
export class ConflictOfInterest {
  @Key() id!: number
  @Index()
  @One(() => Expert, '专家 · Expert', { deleteRule: 'cascade' })
  expert!: Ref<Expert>
  @PrivateOne(() => Office) office!: Ref<Office>
  @Choice(() => ConflictKind, '情形 · Kind') kind!: ConflictKind
  @Choice(() => DeclaringSide, '申报方 · Declared by which side') declaredBy!: DeclaringSide
  @Index()
  @One(() => Organisation, '所涉单位 · Organisation concerned', { nullable: true })
  organisation!: Ref<Organisation> | null
  @Index()
  @One(() => Engagement, '所涉任务 · Engagement concerned', {
    nullable: true,
  })
  engagement!: Ref<Engagement> | null
  @Index()
  @One(() => Expert, '所涉专家 · Other expert concerned', { nullable: true })
  otherExpert!: Ref<Expert> | null
  @Text('说明 · Explanation', { check: 'num_nonnulls(organisation_id, engagement_id, other_expert_id) = 1' }) explanation!: string
  @Day('起 · From') startsOn!: string
  @Day('止 · Until; empty while it lasts', { nullable: true, check: 'ends_on is null or ends_on >= starts_on' }) endsOn!: string | null
  @Moment('申报时间 · Declared at', { defaultRaw: 'clock_timestamp()' }) declaredAt!: Date
  @One(() => Account, '登记人 · Entered by', { nullable: true }) enteredBy!: Ref<Account> | null
}

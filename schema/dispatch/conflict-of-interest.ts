import { type Collection, type Ref } from '@mikro-orm/core'
import { Index } from '@mikro-orm/decorators/legacy'
import { Choice, Day, Key, Many, Model, Moment, One, PrivateOne, Text } from '../base/columns.ts'
import { enumeration } from '../base/enumeration.ts'
import { Organisation } from '../catalogue/organisation.ts'
import { StoredFile } from '../files/stored-file.ts'
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
  STUDIO: '工作室同伴 · Fellow of a studio',
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

export const ConflictState = enumeration('ConflictState', '回避事由状态 · State of a declared conflict', {
  CLAIMED: '他人提出，待监督员决定 · Claimed by a third party, to be decided by the supervisor',
  STANDS: '成立 · Stands: declared by the expert, or upheld',
  DISMISSED: '不成立 · Dismissed',
})
export type ConflictState = keyof typeof ConflictState

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
  @Choice(() => ConflictState, '状态 · State', { default: 'STANDS' })
  state!: ConflictState
  @Text('证据；他人提出时必填 · Evidence; demanded of a third party', {
    nullable: true,
    check: "state <> 'CLAIMED' or (evidence is not null and declared_by <> 'EXPERT')",
  })
  evidence!: string | null
  @Many(() => StoredFile, 'conflict', '证据文件；仅监督员可打开 · Evidence files; opened only by the supervisors who decide')
  evidenceFiles!: Collection<StoredFile>
  @One(() => Account, '决定人（监督员） · Decided by, a supervisor', { nullable: true }) decidedBy!: Ref<Account> | null
  @Moment('决定时间 · Decided at', { nullable: true, check: '(decided_at is null) = (decision_reason is null)' }) decidedAt!: Date | null
  @Text('决定理由 · Reason of the decision', { nullable: true }) decisionReason!: string | null
  @Moment('申报时间 · Declared at', { defaultRaw: 'clock_timestamp()' }) declaredAt!: Date
  @One(() => Account, '登记人 · Entered by', { nullable: true }) enteredBy!: Ref<Account> | null
}

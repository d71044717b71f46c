import { type Ref } from '@mikro-orm/core'
import { Index } from '@mikro-orm/decorators/legacy'
import { Choice, Key, Model, Moment, One, Text } from '../base/columns.ts'
import { enumeration } from '../base/enumeration.ts'
import { Account } from './account.ts'
import { Office } from './office.ts'

export const Role = enumeration('Role', '角色 · Role held in an office', {
  REVIEWER: '初审员 · Reviewer',
  APPROVER: '审批员 · Approver',
  ROSTER_MANAGER: '专家库管理员 · Roster manager',
  ORGANISER: '活动组织员 · Organiser of engagements',
  DRAWING_OFFICER: '抽取员 · Drawing officer',
  SUPERVISOR: '纪检监督员 · Supervisor',
  ANALYST: '分析员 · Analyst',
  ADMINISTRATOR: '系统管理员 · Administrator',
})
export type Role = keyof typeof Role

@Model('角色授予 · A role granted in an office, for a time')
export class RoleGrant {
  @Key() id!: number
  @Index()
  @One(() => Account, '账号 · Account')
  account!: Ref<Account>
  @Index()
  @One(() => Office, '机构 · Office')
  office!: Ref<Office>
  @Choice(() => Role, '角色 · Role') role!: Role
  @Moment('起 · From') startsAt!: Date
  @Moment('止 · Until', { nullable: true, check: 'ends_at is null or ends_at >= starts_at' }) endsAt!: Date | null
  @One(() => Account, '授予人 · Granted by', { nullable: true }) grantedBy!: Ref<Account> | null
  @One(() => Account, '撤销人 · Revoked by', { nullable: true }) revokedBy!: Ref<Account> | null
  @Text('撤销原因 · Reason of the revocation', { nullable: true }) revocationReason!: string | null
}

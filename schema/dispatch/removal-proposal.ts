import { type Ref } from '@mikro-orm/core'
import { Index } from '@mikro-orm/decorators/legacy'
import { Choice, Day, Key, Model, Moment, One, PrivateOne, Text, Whole } from '../base/columns.ts'
import { enumeration } from '../base/enumeration.ts'
import { Account } from '../identity/account.ts'
import { Office } from '../identity/office.ts'
import { Expert } from '../roster/expert.ts'

export const RemovalProposalState = enumeration('RemovalProposalState', '出库建议状态 · State of a proposal to remove', {
  OPEN: '待处理 · Open',
  FOLLOWED: '已采纳 · Followed: the expert was removed',
  DISMISSED: '不采纳 · Dismissed',
})
export type RemovalProposalState = keyof typeof RemovalProposalState

@Model('出库建议 · A proposal to remove an expert after three unjustified declines in twelve months (S26)')
export class RemovalProposal {
  @Key() id!: number
  @Index()
  @One(() => Expert, '专家 · Expert', { deleteRule: 'cascade' })
  expert!: Ref<Expert>
  @PrivateOne(() => Office) office!: Ref<Office>
  @Whole('未说明正当理由的谢绝次数 · Unjustified declines it rests on', { check: 'declines >= 3' }) declines!: number
  @Day('首次 · First of them') since!: string
  @Day('提出日期 · Raised on') raisedOn!: string
  @Choice(() => RemovalProposalState, '状态 · State') state!: RemovalProposalState
  @Text('决定理由 · Reason of the decision', { nullable: true, check: "(state = 'OPEN') = (decision is null)" }) decision!: string | null
  @One(() => Account, '决定人 · Decided by', { nullable: true }) decidedBy!: Ref<Account> | null
  @Moment('决定时间 · Decided at', { nullable: true }) decidedAt!: Date | null
}

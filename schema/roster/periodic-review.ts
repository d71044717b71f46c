import { type Ref } from '@mikro-orm/core'
import { Index, Unique } from '@mikro-orm/decorators/legacy'
import { Choice, Day, Key, Model, Moment, One, OneIfSeen, PrivateOne, Text, Whole } from '../base/columns.ts'
import { enumeration } from '../base/enumeration.ts'
import { Account } from '../identity/account.ts'
import { Office } from '../identity/office.ts'
import { Expert } from './expert.ts'
import { Roster } from './roster.ts'

export const PeriodicReviewState = enumeration('PeriodicReviewState', '复审状态 · State of a periodic review', {
  OPEN: '进行中 · Under way',
  CLOSED: '已办结 · Closed',
})
export type PeriodicReviewState = keyof typeof PeriodicReviewState

export const ReviewOutcome = enumeration('ReviewOutcome', '复审结论 · What the review of an expert says', {
  PENDING: '待审 · Not reviewed yet',
  CONFIRMED: '合格，继续在库 · Confirmed',
  CORRECTION: '须更正资料 · The record needs correction',
  REMOVAL_PROPOSED: '建议出库，须另行办理 · Removal proposed; an act of its own',
})
export type ReviewOutcome = keyof typeof ReviewOutcome

@Index({ properties: ['roster'] })
@Model('复审：每五年对全库进行一次 · A periodic review of a whole roster, every five years (S25)')
export class PeriodicReview {
  @Key() id!: number
  @One(() => Roster, '专家库 · Roster') roster!: Ref<Roster>
  @One(() => Office, '组织机构 · The office that holds it') office!: Ref<Office>
  @Text('名称 · Name') name!: string
  @Day('开始日期 · First day') startsOn!: string
  @Day('应完成日期 · Day by which it is due', { check: 'due_on >= starts_on' }) dueOn!: string
  @Choice(() => PeriodicReviewState, '状态 · State', { default: 'OPEN' }) state!: PeriodicReviewState
  @Whole('应审人数 · People to review') people!: number
  @Whole('已审人数 · People reviewed so far', { default: 0 }) reviewed!: number
  @One(() => Account, '发起人 · Started by', { nullable: true }) startedBy!: Ref<Account> | null
  @Moment('办结时间 · Closed at', { nullable: true }) closedAt!: Date | null
}

@Unique({ properties: ['review', 'expert'] })
@Index({ properties: ['review', 'outcome'] })
@Model('复审的一名专家 · An expert under a periodic review')
export class ReviewItem {
  @Key() id!: number
  @One(() => PeriodicReview, '复审 · Review', { deleteRule: 'cascade' }) review!: Ref<PeriodicReview>
  @Index()
  @OneIfSeen(() => Expert, '专家 · Expert')
  expert!: Ref<Expert>
  @PrivateOne(() => Office) office!: Ref<Office>
  @Choice(() => ReviewOutcome, '结论 · Outcome', { default: 'PENDING' }) outcome!: ReviewOutcome
  @Text('意见 · Opinion', { nullable: true, check: "outcome in ('PENDING', 'CONFIRMED') or opinion is not null" }) opinion!: string | null
  @One(() => Account, '审核人 · Reviewed by', { nullable: true }) reviewedBy!: Ref<Account> | null
  @Moment('审核时间 · Reviewed at', { nullable: true, check: "(reviewed_at is null) = (outcome = 'PENDING')" }) reviewedAt!: Date | null
}

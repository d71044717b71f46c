import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { connectionOf, PageArgs } from '../base/connection.ts'
import { Payload } from '../base/payload.ts'
import { LocalDate } from '../base/scalars.ts'
import { PeriodicReview, ReviewItem, ReviewOutcome } from './periodic-review.ts'

@InputType({ description: '发起全库复审 · A periodic review of a roster to start (S25)' })
export class StartPeriodicReviewInput {
  @Field(() => ID, { description: '专家库 · Roster' })
  rosterId!: string
  @Field(() => String, { description: '名称 · Name' })
  name!: string
  @Field(() => LocalDate, { description: '应完成日期 · Day by which it is due' })
  dueOn!: string
}

@ObjectType({ description: '发起复审的结果 · What starting answers', simpleResolvers: true })
export class StartPeriodicReviewPayload extends Payload {
  @Field(() => PeriodicReview, { nullable: true, description: '复审 · The review' })
  review!: PeriodicReview | null
}

@InputType({ description: '复审多名专家 · Experts to review' })
export class ReviewExpertsInput {
  @Field(() => ID, { description: '复审 · Review' })
  reviewId!: string
  @Field(() => [ID], { description: '专家，至多 5000 名 · Experts, at most 5,000' })
  expertIds!: string[]
  @Field(() => ReviewOutcome, { description: '结论 · Outcome' })
  outcome!: ReviewOutcome
  @Field(() => String, { nullable: true, description: '意见；须更正或建议出库时必填 · Opinion; demanded unless confirmed' })
  opinion?: string | null
}

@ObjectType({ description: '复审的结果 · What reviewing answers', simpleResolvers: true })
export class ReviewExpertsPayload extends Payload {
  @Field(() => PeriodicReview, { nullable: true, description: '复审及进度 · The review, with its progress' })
  review!: PeriodicReview | null
  @Field(() => Int, { nullable: true, description: '本次审核人数 · People reviewed by this act' })
  reviewed!: number | null
  @Field(() => [ID], { nullable: true, description: '不在复审名单上的 · Those who are not under this review' })
  notListed!: readonly string[] | null
}

@InputType({ description: '办结复审 · A periodic review to close' })
export class ClosePeriodicReviewInput {
  @Field(() => ID, { description: '复审 · Review' })
  reviewId!: string
}

@ObjectType({ description: '办结复审的结果 · What closing answers', simpleResolvers: true })
export class ClosePeriodicReviewPayload extends Payload {
  @Field(() => PeriodicReview, { nullable: true, description: '复审 · The review' })
  review!: PeriodicReview | null
}

@InputType({ description: '复审名单筛选条件 · What experts under a review must meet' })
export class ReviewItemFilter {
  @Field(() => [ReviewOutcome], { nullable: true, description: '结论（其一） · Outcomes, any of them' })
  outcomes?: ReviewOutcome[]
  @Field(() => ID, { nullable: true, description: '管理机构 · The office that keeps the record' })
  office?: string
}

@ArgsType()
export class ReviewItemsArgs extends PageArgs {
  @Field(() => ReviewItemFilter, { nullable: true, description: '筛选 · What they must meet' })
  filter?: ReviewItemFilter
}

export const PeriodicReviewConnection = connectionOf('PeriodicReview', '复审', () => PeriodicReview)
export const ReviewItemConnection = connectionOf('ReviewItem', '复审名单', () => ReviewItem)

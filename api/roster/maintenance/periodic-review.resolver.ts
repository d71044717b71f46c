import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver } from 'type-graphql'
import { PageArgs } from '../../../schema/base/connection.ts'
import { PeriodicReview } from '../../../schema/roster/periodic-review.ts'
import {
  ClosePeriodicReviewInput,
  ClosePeriodicReviewPayload,
  PeriodicReviewConnection,
  ReviewExpertsInput,
  ReviewExpertsPayload,
  ReviewItemConnection,
  ReviewItemsArgs,
  StartPeriodicReviewInput,
  StartPeriodicReviewPayload,
} from '../../../schema/roster/periodic-review-acts.ts'
import type { Act } from '../../context.ts'
import { answeredByPlan } from '../../read/answered.ts'
import { closePeriodicReview, reviewExperts, startPeriodicReview } from './periodic-review.ts'

@Resolver(() => PeriodicReview)
export class PeriodicReviewResolver {
  @Query(() => PeriodicReview, { nullable: true, description: '取一次复审 · One periodic review' })
  periodicReview(@Arg('id', () => ID, { description: '标识 · Id' }) _id: string) {
    return answeredByPlan()
  }

  @Query(() => PeriodicReviewConnection, { description: '复审，最新在前 · Periodic reviews, newest first' })
  periodicReviews(@Args(() => PageArgs) _page: PageArgs) {
    return answeredByPlan()
  }

  @FieldResolver(() => ReviewItemConnection, { description: '复审名单 · The experts under review, as far as the viewer sees them' })
  items(@Args(() => ReviewItemsArgs) _asked: ReviewItemsArgs) {
    return answeredByPlan()
  }

  @Mutation(() => StartPeriodicReviewPayload, { description: '发起全库复审 · Starts a periodic review of a whole roster' })
  startPeriodicReview(@Arg('input', () => StartPeriodicReviewInput) input: StartPeriodicReviewInput, @Ctx() act: Act) {
    return startPeriodicReview(act, input)
  }

  @Mutation(() => ReviewExpertsPayload, { description: '复审多名专家 · Reviews many experts' })
  reviewExperts(@Arg('input', () => ReviewExpertsInput) input: ReviewExpertsInput, @Ctx() act: Act) {
    return reviewExperts(act, input)
  }

  @Mutation(() => ClosePeriodicReviewPayload, { description: '办结复审 · Closes a periodic review' })
  closePeriodicReview(@Arg('input', () => ClosePeriodicReviewInput) input: ClosePeriodicReviewInput, @Ctx() act: Act) {
    return closePeriodicReview(act, input)
  }
}

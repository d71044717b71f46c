import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import {
  ApplyForRenewalInput,
  ApplyForRenewalPayload,
  ApproveRenewalInput,
  ApproveRenewalPayload,
  RejectRenewalInput,
  RejectRenewalPayload,
  RenewalConnection,
  RenewalsArgs,
  ReviewRenewalInput,
  ReviewRenewalPayload,
} from '../../../schema/admission/renewal-acts.ts'
import type { Act } from '../../context.ts'
import { answeredByPlan } from '../../read/answered.ts'
import { applyForRenewal } from './apply-for-renewal.ts'
import { approveRenewal, rejectRenewal, reviewRenewal } from './decide-renewal.ts'

@Resolver()
export class RenewalResolver {
  @Query(() => RenewalConnection, { description: '续聘申请，最新在前 · Renewals, newest first' })
  renewals(@Args(() => RenewalsArgs) _asked: RenewalsArgs) {
    return answeredByPlan()
  }

  @Mutation(() => ApplyForRenewalPayload, { description: '本人申请续聘 · Applies for the renewal of one’s own term' })
  applyForRenewal(@Arg('input', () => ApplyForRenewalInput) input: ApplyForRenewalInput, @Ctx() act: Act) {
    return applyForRenewal(act, input)
  }

  @Mutation(() => ReviewRenewalPayload, { description: '初审续聘申请 · Reviews a renewal' })
  reviewRenewal(@Arg('input', () => ReviewRenewalInput) input: ReviewRenewalInput, @Ctx() act: Act) {
    return reviewRenewal(act, input)
  }

  @Mutation(() => ApproveRenewalPayload, { description: '批准续聘：新聘期和聘书 · Approves a renewal: a new term with its certificate' })
  approveRenewal(@Arg('input', () => ApproveRenewalInput) input: ApproveRenewalInput, @Ctx() act: Act) {
    return approveRenewal(act, input)
  }

  @Mutation(() => RejectRenewalPayload, { description: '不予续聘 · Rejects a renewal' })
  rejectRenewal(@Arg('input', () => RejectRenewalInput) input: RejectRenewalInput, @Ctx() act: Act) {
    return rejectRenewal(act, input)
  }
}

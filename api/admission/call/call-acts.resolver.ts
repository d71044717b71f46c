import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { CloseRecommendationListInput, CloseRecommendationListPayload } from '../../../schema/admission/decide-application.ts'
import { NameEmployerDelegateInput, NameEmployerDelegatePayload } from '../../../schema/admission/name-employer-delegate.ts'
import { RecomputeVerdictsInput, RecomputeVerdictsPayload } from '../../../schema/admission/progress.ts'
import { AmendCallInput, AmendCallPayload, PublishCallInput, PublishCallPayload } from '../../../schema/admission/publish-call.ts'
import type { Act } from '../../context.ts'
import { nameEmployerDelegate } from '../application/name-employer-delegate.ts'
import { recomputeVerdicts } from '../eligibility/recompute-verdicts.ts'
import { closeRecommendationList } from '../review/close-recommendation-list.ts'
import { amendCall } from './amend-call.ts'
import { publishCall } from './publish-call.ts'

@Resolver()
export class CallActsResolver {
  @Mutation(() => PublishCallPayload, { description: '发布征集通知 · Publishes a call (S01)' })
  publishCall(@Arg('input', () => PublishCallInput) input: PublishCallInput, @Ctx() act: Act) {
    return publishCall(act, input)
  }

  @Mutation(() => AmendCallPayload, { description: '修改征集通知，发布新版本 · Amends a call by a new version (S01)' })
  amendCall(@Arg('input', () => AmendCallInput) input: AmendCallInput, @Ctx() act: Act) {
    return amendCall(act, input)
  }

  @Mutation(() => RecomputeVerdictsPayload, {
    description: '按现知事实重算资格结论 · Judges the applications of a call again by the facts known now',
  })
  recomputeVerdicts(@Arg('input', () => RecomputeVerdictsInput) input: RecomputeVerdictsInput, @Ctx() act: Act) {
    return recomputeVerdicts(act, input)
  }

  @Mutation(() => CloseRecommendationListPayload, { description: '结清推荐汇总表 · Closes a recommendation list (S21)' })
  closeRecommendationList(@Arg('input', () => CloseRecommendationListInput) input: CloseRecommendationListInput, @Ctx() act: Act) {
    return closeRecommendationList(act, input)
  }

  @Mutation(() => NameEmployerDelegatePayload, { description: '指定单位经办人 · Names the account that acts for an employer (S19)' })
  nameEmployerDelegate(@Arg('input', () => NameEmployerDelegateInput) input: NameEmployerDelegateInput, @Ctx() act: Act) {
    return nameEmployerDelegate(act, input)
  }
}

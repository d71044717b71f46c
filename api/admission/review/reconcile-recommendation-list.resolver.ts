import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import {
  ReconcileRecommendationListInput,
  ReconcileRecommendationListPayload,
} from '../../../schema/admission/reconcile-recommendation-list.ts'
import type { Act } from '../../context.ts'
import { reconcileRecommendationList } from './reconcile-recommendation-list.ts'

@Resolver()
export class ReconcileRecommendationListResolver {
  @Mutation(() => ReconcileRecommendationListPayload, {
    description: '核对推荐汇总表 · Compares a workbook with what was recommended; changes nothing',
  })
  reconcileRecommendationList(
    @Arg('input', () => ReconcileRecommendationListInput) input: ReconcileRecommendationListInput,
    @Ctx() act: Act,
  ) {
    return reconcileRecommendationList(act, input)
  }
}

import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import { PlanSeasonInput, PlanSeasonPayload } from '../../../schema/dispatch/season-plan.ts'
import type { Context } from '../../context.ts'
import { planSeason } from './plan-season.ts'

@Resolver()
export class SeasonResolver {
  @Query(() => PlanSeasonPayload, {
    description: '统筹安排多个专家组，最优或按概率上限随机；只是预览 · Fills many panels at once, at their best or by lot; a preview',
  })
  planSeason(@Arg('input', () => PlanSeasonInput) input: PlanSeasonInput, @Ctx() context: Context) {
    return planSeason(context, input)
  }
}

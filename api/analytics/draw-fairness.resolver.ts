import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import { DrawFairnessInput, DrawFairnessPayload } from '../../schema/analytics/draw-fairness.ts'
import type { Context } from '../context.ts'
import { consult } from '../transaction.ts'
import { drawFairness } from './draw-fairness.ts'

@Resolver()
export class DrawFairnessResolver {
  @Query(() => DrawFairnessPayload, { description: '抽取公平性 · How chances and seats fell in the draws of a year' })
  drawFairness(
    @Arg('input', () => DrawFairnessInput, { description: '机构和年份 · Office and year' }) input: DrawFairnessInput,
    @Ctx() context: Context,
  ) {
    return consult(context, act => drawFairness(act, input))
  }
}

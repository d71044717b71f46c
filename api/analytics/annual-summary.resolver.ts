import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import { AnnualSummaryInput, AnnualSummaryPayload } from '../../schema/analytics/annual-summary.ts'
import type { Context } from '../context.ts'
import { consult } from '../transaction.ts'
import { annualSummary } from './annual-summary.ts'

@Resolver()
export class AnnualSummaryResolver {
  @Query(() => AnnualSummaryPayload, { description: '年度履职小结 · What an expert did in a year' })
  annualSummary(
    @Arg('input', () => AnnualSummaryInput, { description: '专家和年份 · Expert and year' }) input: AnnualSummaryInput,
    @Ctx() context: Context,
  ) {
    return consult(context, act => annualSummary(act, input))
  }
}

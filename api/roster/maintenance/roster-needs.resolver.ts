import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver } from 'type-graphql'
import { PageArgs } from '../../../schema/base/connection.ts'
import {
  RosterForecastInput,
  RosterForecastPayload,
  SetOccupationNeedInput,
  SetOccupationNeedPayload,
} from '../../../schema/roster/forecast.ts'
import { OccupationNeedConnection } from '../../../schema/roster/occupation-needs.ts'
import { Roster } from '../../../schema/roster/roster.ts'
import type { Act, Context } from '../../context.ts'
import { answeredByPlan } from '../../read/answered.ts'
import { consult } from '../../transaction.ts'
import { rosterForecast } from './roster-forecast.ts'
import { setOccupationNeed } from './set-occupation-need.ts'

@Resolver(() => Roster)
export class RosterNeedsResolver {
  @FieldResolver(() => OccupationNeedConnection, { description: '职业配备 · How many experts of each occupation the roster needs' })
  needs(@Args(() => PageArgs) _page: PageArgs) {
    return answeredByPlan()
  }

  @Query(() => RosterForecastPayload, {
    description:
      '缺口预测：今后哪些职业不足，最小补选多少人 · Which occupations fall below need, and the smallest call that closes the gaps',
  })
  rosterForecast(
    @Arg('input', () => RosterForecastInput, { description: '专家库和月数 · Roster and months' }) input: RosterForecastInput,
    @Ctx() context: Context,
  ) {
    return consult(context, act => rosterForecast(act, input))
  }

  @Mutation(() => SetOccupationNeedPayload, { description: '设定职业配备 · Sets how many experts of an occupation a roster needs' })
  setOccupationNeed(@Arg('input', () => SetOccupationNeedInput) input: SetOccupationNeedInput, @Ctx() act: Act) {
    return setOccupationNeed(act, input)
  }
}

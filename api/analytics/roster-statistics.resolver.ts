import { Args, Ctx, Query, Resolver } from 'type-graphql'
import { RosterStatistics, RosterStatisticsArgs } from '../../schema/analytics/roster-statistics.ts'
import type { Context } from '../context.ts'
import { findRosterStatistics } from './find-roster-statistics.ts'

@Resolver()
export class RosterStatisticsResolver {
  @Query(() => RosterStatistics, {
    nullable: true,
    description: '专家库统计；无可见机构时为空 · Statistics of the roster over the offices that the viewer sees; null when there is none',
  })
  rosterStatistics(@Args(() => RosterStatisticsArgs) asked: RosterStatisticsArgs, @Ctx() { platform, viewer }: Context) {
    return findRosterStatistics(platform.reads, viewer, asked)
  }
}

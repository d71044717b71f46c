import { Arg, Args, ID, Query, Resolver } from 'type-graphql'
import { PageArgs } from '../../schema/base/connection.ts'
import { Roster } from '../../schema/roster/roster.ts'
import { RosterConnection } from '../../schema/roster/rosters.ts'
import { answeredByPlan } from '../read/answered.ts'

@Resolver(() => Roster)
export class RosterResolver {
  @Query(() => Roster, { nullable: true, description: '取一个专家库 · One roster' })
  roster(@Arg('id', () => ID, { description: '标识 · Id' }) _id: string) {
    return answeredByPlan()
  }

  @Query(() => RosterConnection, { description: '专家库 · Rosters' })
  rosters(@Args(() => PageArgs) _asked: PageArgs) {
    return answeredByPlan()
  }
}

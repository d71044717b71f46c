import { Args, FieldResolver, Resolver } from 'type-graphql'
import { PageArgs } from '../../../schema/base/connection.ts'
import { OccupationNeedConnection } from '../../../schema/roster/occupation-needs.ts'
import { Roster } from '../../../schema/roster/roster.ts'
import { answeredByPlan } from '../../read/answered.ts'

@Resolver(() => Roster)
export class RosterNeedsResolver {
  @FieldResolver(() => OccupationNeedConnection, { description: '职业配备 · How many experts of each occupation the roster needs' })
  needs(@Args(() => PageArgs) _page: PageArgs) {
    return answeredByPlan()
  }
}

import { Arg, Args, FieldResolver, ID, Query, Resolver } from 'type-graphql'
import { AssignmentConnection, AssignmentsArgs } from '../../../schema/dispatch/assignments.ts'
import { Engagement } from '../../../schema/dispatch/engagement.ts'
import { EngagementConnection, EngagementsArgs } from '../../../schema/dispatch/engagements.ts'
import { answeredByPlan } from '../../read/answered.ts'

@Resolver(() => Engagement)
export class EngagementResolver {
  @Query(() => Engagement, { nullable: true, description: '取一项派遣任务 · One engagement' })
  engagement(@Arg('id', () => ID, { description: '标识 · Id' }) _id: string) {
    return answeredByPlan()
  }

  @Query(() => EngagementConnection, { description: '派遣任务 · Engagements' })
  engagements(@Args(() => EngagementsArgs) _asked: EngagementsArgs) {
    return answeredByPlan()
  }

  @FieldResolver(() => AssignmentConnection, { description: '指派 · Assignments of all its panels' })
  assignments(@Args(() => AssignmentsArgs) _asked: AssignmentsArgs) {
    return answeredByPlan()
  }
}

import { Arg, Args, FieldResolver, ID, Query, Resolver } from 'type-graphql'
import { AssignmentConnection, AssignmentsArgs } from '../../../schema/dispatch/assignments.ts'
import { Panel } from '../../../schema/dispatch/panel.ts'
import { answeredByPlan } from '../../read/answered.ts'

@Resolver(() => Panel)
export class PanelResolver {
  @Query(() => Panel, { nullable: true, description: '取一个专家组 · One panel' })
  panel(@Arg('id', () => ID, { description: '标识 · Id' }) _id: string) {
    return answeredByPlan()
  }

  @FieldResolver(() => AssignmentConnection, { description: '指派 · Assignments' })
  assignments(@Args(() => AssignmentsArgs) _asked: AssignmentsArgs) {
    return answeredByPlan()
  }
}

import { Args, FieldResolver, Resolver } from 'type-graphql'
import { AssignmentConnection, AssignmentsArgs } from '../../../schema/dispatch/assignments.ts'
import { Expert } from '../../../schema/roster/expert.ts'
import { answeredByPlan } from '../../read/answered.ts'

@Resolver(() => Expert)
export class ExpertAssignmentsResolver {
  @FieldResolver(() => AssignmentConnection, { description: '指派 · Assignments' })
  assignments(@Args(() => AssignmentsArgs) _asked: AssignmentsArgs) {
    return answeredByPlan()
  }
}

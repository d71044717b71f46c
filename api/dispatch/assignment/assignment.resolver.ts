import { Arg, ID, Query, Resolver } from 'type-graphql'
import { Assignment } from '../../../schema/dispatch/assignment.ts'
import { answeredByPlan } from '../../read/answered.ts'

@Resolver(() => Assignment)
export class AssignmentResolver {
  @Query(() => Assignment, { nullable: true, description: '取一条指派 · One assignment' })
  assignment(@Arg('id', () => ID, { description: '标识 · Id' }) _id: string) {
    return answeredByPlan()
  }
}

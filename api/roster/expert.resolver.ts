import { Arg, Args, ID, Query, Resolver } from 'type-graphql'
import { Expert } from '../../schema/roster/expert.ts'
import { ExpertConnection, ExpertsArgs } from '../../schema/roster/experts.ts'
import { answeredByPlan } from '../read/answered.ts'

@Resolver(() => Expert)
export class ExpertResolver {
  @Query(() => Expert, { nullable: true, description: '取一名专家 · One expert' })
  expert(@Arg('id', () => ID, { description: '标识 · Id' }) _id: string) {
    return answeredByPlan()
  }

  @Query(() => ExpertConnection, { description: '检索专家 · Experts, searched' })
  experts(@Args(() => ExpertsArgs) _asked: ExpertsArgs) {
    return answeredByPlan()
  }
}

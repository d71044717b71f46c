import { Args, FieldResolver, Resolver } from 'type-graphql'
import { Occupation } from '../../schema/catalogue/occupation.ts'
import { ExpertConnection, ExpertsArgs } from '../../schema/roster/experts.ts'
import { answeredByPlan } from '../read/answered.ts'

@Resolver(() => Occupation)
export class OccupationExpertsResolver {
  @FieldResolver(() => ExpertConnection, {
    description: '从事该职业（含下级）的专家 · Experts of this occupation, everything below included',
  })
  experts(@Args(() => ExpertsArgs) _asked: ExpertsArgs) {
    return answeredByPlan()
  }
}

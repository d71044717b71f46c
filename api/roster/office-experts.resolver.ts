import { Args, FieldResolver, Resolver } from 'type-graphql'
import { Office } from '../../schema/identity/office.ts'
import { ExpertConnection, ExpertsArgs } from '../../schema/roster/experts.ts'
import { answeredByPlan } from '../read/answered.ts'

@Resolver(() => Office)
export class OfficeExpertsResolver {
  @FieldResolver(() => ExpertConnection, { description: '由该机构管理的专家 · Experts whose records this office keeps' })
  experts(@Args(() => ExpertsArgs) _asked: ExpertsArgs) {
    return answeredByPlan()
  }
}

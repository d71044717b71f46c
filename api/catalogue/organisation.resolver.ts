import { Arg, Args, ID, Query, Resolver } from 'type-graphql'
import { Organisation } from '../../schema/catalogue/organisation.ts'
import { OrganisationConnection, OrganisationsArgs } from '../../schema/catalogue/organisations.ts'
import { answeredByPlan } from '../read/answered.ts'

@Resolver(() => Organisation)
export class OrganisationResolver {
  @Query(() => Organisation, {
    nullable: true,
    description: '按标识或统一社会信用代码取一个单位 · One organisation, by id or by credit code',
  })
  organisation(
    @Arg('id', () => ID, { nullable: true, description: '标识 · Id' }) _id?: string,
    @Arg('creditCode', () => String, { nullable: true, description: '统一社会信用代码 · Unified social credit code' }) _creditCode?: string,
  ) {
    return answeredByPlan()
  }

  @Query(() => OrganisationConnection, { description: '单位 · Organisations' })
  organisations(@Args(() => OrganisationsArgs) _asked: OrganisationsArgs) {
    return answeredByPlan()
  }
}

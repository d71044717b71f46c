import { Arg, Args, ID, Query, Resolver } from 'type-graphql'
import { Application } from '../../schema/admission/application.ts'
import { ApplicationConnection, ApplicationsArgs } from '../../schema/admission/applications.ts'
import { answeredByPlan } from '../read/answered.ts'

@Resolver(() => Application)
export class ApplicationResolver {
  @Query(() => Application, { nullable: true, description: '取一份申请 · One application' })
  application(@Arg('id', () => ID, { description: '标识 · Id' }) _id: string) {
    return answeredByPlan()
  }

  @Query(() => ApplicationConnection, {
    description: '申请（本机构的、本单位的或本人的） · Applications: of the office, of the employer, one’s own',
  })
  applications(@Args(() => ApplicationsArgs) _asked: ApplicationsArgs) {
    return answeredByPlan()
  }
}

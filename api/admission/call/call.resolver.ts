import { Arg, Args, FieldResolver, ID, Query, Resolver } from 'type-graphql'
import { ApplicationConnection, ApplicationsArgs } from '../../../schema/admission/applications.ts'
import { Call } from '../../../schema/admission/call.ts'
import { CallConnection, CallsArgs } from '../../../schema/admission/calls.ts'
import { answeredByPlan } from '../../read/answered.ts'

@Resolver(() => Call)
export class CallResolver {
  @Query(() => Call, { nullable: true, description: '取一份征集通知 · One call' })
  call(@Arg('id', () => ID, { description: '标识 · Id' }) _id: string) {
    return answeredByPlan()
  }

  @Query(() => CallConnection, { description: '征集通知 · Calls' })
  calls(@Args(() => CallsArgs) _asked: CallsArgs) {
    return answeredByPlan()
  }

  @FieldResolver(() => ApplicationConnection, { description: '申请（可见的） · Its applications, as far as the viewer sees them' })
  applications(@Args(() => ApplicationsArgs) _asked: ApplicationsArgs) {
    return answeredByPlan()
  }
}

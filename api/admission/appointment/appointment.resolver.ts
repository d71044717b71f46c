import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import {
  AcceptTermInput,
  AcceptTermPayload,
  AppointExpertInput,
  AppointExpertPayload,
  AppointExpertsInput,
  AppointExpertsPayload,
} from '../../../schema/admission/appoint-expert.ts'
import type { Act } from '../../context.ts'
import { acceptTerm } from './accept-term.ts'
import { appointExpert, appointExperts } from './appoint-experts.ts'

@Resolver()
export class AppointmentResolver {
  @Mutation(() => AppointExpertPayload, { description: '聘用：入库、聘期、聘书 · Appoints a nominee: record, term, certificate' })
  appointExpert(@Arg('input', () => AppointExpertInput) input: AppointExpertInput, @Ctx() act: Act) {
    return appointExpert(act, input)
  }

  @Mutation(() => AppointExpertsPayload, { description: '批量聘用，各有结果 · Appoints many nominees, each with a result of its own' })
  appointExperts(@Arg('input', () => AppointExpertsInput) input: AppointExpertsInput, @Ctx() act: Act) {
    return appointExperts(act, input)
  }

  @Mutation(() => AcceptTermPayload, { description: '专家承诺以独立身份履职 · The expert accepts the independence statement of a term' })
  acceptTerm(@Arg('input', () => AcceptTermInput) input: AcceptTermInput, @Ctx() act: Act) {
    return acceptTerm(act, input)
  }
}

import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import {
  ApproveApplicationInput,
  ApproveApplicationPayload,
  ApproveApplicationsInput,
  ApproveApplicationsPayload,
  EndorseApplicationInput,
  EndorseApplicationPayload,
  EndorseApplicationsInput,
  EndorseApplicationsPayload,
  GrantExceptionInput,
  GrantExceptionPayload,
  RecommendApplicationInput,
  RecommendApplicationPayload,
  RecommendApplicationsInput,
  RecommendApplicationsPayload,
  RejectApplicationInput,
  RejectApplicationPayload,
  ReturnApplicationInput,
  ReturnApplicationPayload,
} from '../../../schema/admission/decide-application.ts'
import { DisqualifyApplicantInput, DisqualifyApplicantPayload } from '../../../schema/admission/disqualify-applicant.ts'
import type { Act } from '../../context.ts'
import { approveApplication, approveApplications } from './approve-application.ts'
import { disqualifyApplicant } from './disqualify-applicant.ts'
import { endorseApplication, endorseApplications } from './endorse-application.ts'
import { grantException } from './grant-exception.ts'
import { recommendApplication, recommendApplications } from './recommend-application.ts'
import { rejectApplication } from './reject-application.ts'
import { returnApplication } from './return-application.ts'

@Resolver()
export class ReviewerActsResolver {
  @Mutation(() => EndorseApplicationPayload, { description: '单位同意 · The employer endorses an application (S19)' })
  endorseApplication(@Arg('input', () => EndorseApplicationInput) input: EndorseApplicationInput, @Ctx() act: Act) {
    return endorseApplication(act, input)
  }

  @Mutation(() => EndorseApplicationsPayload, { description: '单位批量同意 · The employer endorses many (S19)' })
  endorseApplications(@Arg('input', () => EndorseApplicationsInput) input: EndorseApplicationsInput, @Ctx() act: Act) {
    return endorseApplications(act, input)
  }

  @Mutation(() => RecommendApplicationPayload, { description: '初审推荐 · The office recommends an application (S20)' })
  recommendApplication(@Arg('input', () => RecommendApplicationInput) input: RecommendApplicationInput, @Ctx() act: Act) {
    return recommendApplication(act, input)
  }

  @Mutation(() => RecommendApplicationsPayload, { description: '批量初审推荐 · The office recommends many (S20)' })
  recommendApplications(@Arg('input', () => RecommendApplicationsInput) input: RecommendApplicationsInput, @Ctx() act: Act) {
    return recommendApplications(act, input)
  }

  @Mutation(() => ApproveApplicationPayload, { description: '复核通过 · The city approves an application (S22)' })
  approveApplication(@Arg('input', () => ApproveApplicationInput) input: ApproveApplicationInput, @Ctx() act: Act) {
    return approveApplication(act, input)
  }

  @Mutation(() => ApproveApplicationsPayload, { description: '批量复核通过 · The city approves many (S22)' })
  approveApplications(@Arg('input', () => ApproveApplicationsInput) input: ApproveApplicationsInput, @Ctx() act: Act) {
    return approveApplications(act, input)
  }

  @Mutation(() => ReturnApplicationPayload, { description: '退回补正 · Returns an application for correction' })
  returnApplication(@Arg('input', () => ReturnApplicationInput) input: ReturnApplicationInput, @Ctx() act: Act) {
    return returnApplication(act, input)
  }

  @Mutation(() => RejectApplicationPayload, { description: '不予通过 · Rejects an application, with its ground' })
  rejectApplication(@Arg('input', () => RejectApplicationInput) input: RejectApplicationInput, @Ctx() act: Act) {
    return rejectApplication(act, input)
  }

  @Mutation(() => DisqualifyApplicantPayload, {
    description: '取消申请人资格：材料造假，永久有效 · Disqualifies an applicant for forged material, for good (S29)',
  })
  disqualifyApplicant(@Arg('input', () => DisqualifyApplicantInput) input: DisqualifyApplicantInput, @Ctx() act: Act) {
    return disqualifyApplicant(act, input)
  }

  @Mutation(() => GrantExceptionPayload, { description: '例外批准 · Grants an exception from a soft rule (S07)' })
  grantException(@Arg('input', () => GrantExceptionInput) input: GrantExceptionInput, @Ctx() act: Act) {
    return grantException(act, input)
  }
}

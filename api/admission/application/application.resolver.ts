import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql'
import { Application } from '../../../schema/admission/application.ts'
import { ApplicationConnection, ApplicationsArgs } from '../../../schema/admission/applications.ts'
import { ApplicationEligibilityPayload, EligibilityPreviewInput, EligibilityPreviewPayload } from '../../../schema/admission/eligibility.ts'
import { LawfulOfficesInput, LawfulOfficesPayload } from '../../../schema/admission/lawful-office.ts'
import { Progress } from '../../../schema/admission/progress.ts'
import { ApplicationFormPayload } from '../../../schema/admission/stated-form.ts'
import type { Context } from '../../context.ts'
import { answeredByPlan } from '../../read/answered.ts'
import { consult, inTransaction } from '../../transaction.ts'
import { applicationEligibility, applicationForm, findLawfulOffices, previewEligibility } from '../eligibility/preview-eligibility.ts'
import { readProgress } from '../process/batch-progress.ts'

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

  @Query(() => LawfulOfficesPayload, { description: '可申报的机构及理由 · Offices to which an application may lawfully go, and why (S19)' })
  lawfulOffices(
    @Arg('input', () => LawfulOfficesInput, { description: '申请人情况 · Whose' }) input: LawfulOfficesInput,
    @Ctx() context: Context,
  ) {
    return consult(context, act => findLawfulOffices(act, input))
  }

  @Query(() => EligibilityPreviewPayload, { description: '资格预览，不保存 · A preview of eligibility; nothing is saved' })
  eligibilityPreview(
    @Arg('input', () => EligibilityPreviewInput, { description: '申请人和表 · Person and form' }) input: EligibilityPreviewInput,
    @Ctx() context: Context,
  ) {
    return consult(context, act => previewEligibility(act, input))
  }

  @Query(() => ApplicationEligibilityPayload, {
    description: '一份申请的资格审查 · The eligibility of an application, now and as it was judged',
  })
  applicationEligibility(
    @Arg('applicationId', () => ID, { description: '申请 · Application' }) applicationId: string,
    @Ctx() context: Context,
  ) {
    return consult(context, act => applicationEligibility(act, applicationId))
  }

  @Query(() => ApplicationFormPayload, { description: '推荐表所填内容 · What the recommendation form of an application says (S18)' })
  applicationForm(@Arg('applicationId', () => ID, { description: '申请 · Application' }) applicationId: string, @Ctx() context: Context) {
    return consult(context, act => applicationForm(act, applicationId))
  }

  @Query(() => Progress, { nullable: true, description: '本人批量办理的进度 · How far the viewer’s batch under a key is' })
  batchProgress(@Arg('key', () => String, { description: '进度键 · Key' }) key: string, @Ctx() context: Context) {
    return inTransaction(context, act => readProgress(act, key))
  }
}

import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import {
  AppraiseServiceInput,
  AppraiseServicePayload,
  ApproveFeesInput,
  ApproveFeesPayload,
  ExportFeesInput,
  ExportFeesPayload,
  PrepareFeesInput,
  PrepareFeesPayload,
  ReplyToAppraisalInput,
  ReplyToAppraisalPayload,
  ReturnFeesInput,
  ReturnFeesPayload,
  SetFeeRateInput,
  SetFeeRatePayload,
} from '../../../schema/dispatch/after-duty.ts'
import { AppraisalQuestion } from '../../../schema/dispatch/appraisal-question.ts'
import { EngagementKind } from '../../../schema/dispatch/engagement.ts'
import type { Act } from '../../context.ts'
import { appraisalForms } from './appraisal-forms.ts'
import { appraiseService } from './appraise-service.ts'
import { approveFees } from './approve-fees.ts'
import { exportFees } from './export-fees.ts'
import { prepareFees } from './prepare-fees.ts'
import { replyToAppraisal } from './reply-to-appraisal.ts'
import { returnFees } from './return-fees.ts'
import { setFeeRate } from './set-fee-rate.ts'

@Resolver()
export class AfterDutyResolver {
  @Query(() => [AppraisalQuestion], { description: '某类任务的履职评价表（五项） · The form of an appraisal for a kind of engagement' })
  appraisalForm(@Arg('kind', () => EngagementKind, { description: '类别 · Kind' }) kind: EngagementKind) {
    return appraisalForms[kind]
  }

  @Mutation(() => AppraiseServicePayload, { description: '评价一次履职 · Appraises a service' })
  appraiseService(@Arg('input', () => AppraiseServiceInput) input: AppraiseServiceInput, @Ctx() act: Act) {
    return appraiseService(act, input)
  }

  @Mutation(() => ReplyToAppraisalPayload, { description: '专家答复评价 · Replies to an appraisal, as its expert' })
  replyToAppraisal(@Arg('input', () => ReplyToAppraisalInput) input: ReplyToAppraisalInput, @Ctx() act: Act) {
    return replyToAppraisal(act, input)
  }

  @Mutation(() => SetFeeRatePayload, { description: '设定劳务费标准 · Sets a rate of fees' })
  setFeeRate(@Arg('input', () => SetFeeRateInput) input: SetFeeRateInput, @Ctx() act: Act) {
    return setFeeRate(act, input)
  }

  @Mutation(() => PrepareFeesPayload, { description: '编制劳务费 · Prepares the fees of an engagement' })
  prepareFees(@Arg('input', () => PrepareFeesInput) input: PrepareFeesInput, @Ctx() act: Act) {
    return prepareFees(act, input)
  }

  @Mutation(() => ApproveFeesPayload, { description: '审批劳务费 · Approves the fees of an engagement' })
  approveFees(@Arg('input', () => ApproveFeesInput) input: ApproveFeesInput, @Ctx() act: Act) {
    return approveFees(act, input)
  }

  @Mutation(() => ReturnFeesPayload, { description: '退回待审批的劳务费 · Returns prepared fees, to be prepared anew' })
  returnFees(@Arg('input', () => ReturnFeesInput) input: ReturnFeesInput, @Ctx() act: Act) {
    return returnFees(act, input)
  }

  @Mutation(() => ExportFeesPayload, { description: '导出支付清单 · Exports the approved fees for payment' })
  exportFees(@Arg('input', () => ExportFeesInput) input: ExportFeesInput, @Ctx() act: Act) {
    return exportFees(act, input)
  }
}

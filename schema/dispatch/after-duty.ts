import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { LocalDate } from '../base/scalars.ts'
import { TitleGrade } from '../roster/credential.ts'
import { Appraisal } from './appraisal.ts'
import { AppraisalInput } from './complete-assignment.ts'
import { EngagementKind } from './engagement.ts'
import { FeeRate } from './fee-rate.ts'
import { FeeRecord } from './fee-record.ts'

@InputType({ description: '评价一次履职 · A service to appraise' })
export class AppraiseServiceInput {
  @Field(() => ID, { description: '履职记录 · Service record' })
  serviceRecordId!: string
  @Field(() => AppraisalInput, { description: '评价 · Appraisal' })
  appraisal!: AppraisalInput
}

@ObjectType({ description: '评价履职的结果 · What appraising answers', simpleResolvers: true })
export class AppraiseServicePayload extends Payload {
  @Field(() => Appraisal, { nullable: true, description: '评价 · The appraisal' })
  appraisal!: Appraisal | null
}

@InputType({ description: '专家答复评价 · The expert’s reply to an appraisal' })
export class ReplyToAppraisalInput {
  @Field(() => ID, { description: '评价 · Appraisal' })
  appraisalId!: string
  @Field(() => String, { description: '答复 · Reply' })
  reply!: string
}

@ObjectType({ description: '答复评价的结果 · What replying answers', simpleResolvers: true })
export class ReplyToAppraisalPayload extends Payload {
  @Field(() => Appraisal, { nullable: true, description: '评价 · The appraisal' })
  appraisal!: Appraisal | null
}

@InputType({ description: '设定劳务费标准 · A rate of fees to set' })
export class SetFeeRateInput {
  @Field(() => ID, { description: '机构 · Office' })
  officeId!: string
  @Field(() => EngagementKind, { description: '类别 · Kind of the duty' })
  kind!: EngagementKind
  @Field(() => TitleGrade, { nullable: true, description: '职称；空为其余人员 · Title grade; everybody else when left out' })
  titleGrade?: TitleGrade | null
  @Field(() => Int, { description: '每日标准（分） · Per day, in fen' })
  perDay!: number
  @Field(() => LocalDate, {
    description:
      '起；与现行标准同日则更正该标准（尚无劳务费依据时） · From; the rate in force before ends on the day before, and one of the same day is corrected while no fee rests on it',
  })
  startsOn!: string
  @Field(() => String, { description: '依据文号 · Document it rests on' })
  documentNumber!: string
}

@ObjectType({ description: '设定标准的结果 · What setting a rate answers', simpleResolvers: true })
export class SetFeeRatePayload extends Payload {
  @Field(() => FeeRate, { nullable: true, description: '标准 · The rate' })
  rate!: FeeRate | null
}

@InputType({ description: '编制劳务费 · An engagement whose fees are prepared' })
export class PrepareFeesInput {
  @Field(() => ID, { description: '任务 · Engagement' })
  engagementId!: string
}

@ObjectType({ description: '编制劳务费的结果 · What preparing fees answers', simpleResolvers: true })
export class PrepareFeesPayload extends Payload {
  @Field(() => [FeeRecord], { nullable: true, description: '劳务费 · The fee records' })
  fees!: FeeRecord[] | null
}

@InputType({ description: '审批劳务费 · An engagement whose fees are approved' })
export class ApproveFeesInput {
  @Field(() => ID, { description: '任务 · Engagement' })
  engagementId!: string
}

@ObjectType({ description: '审批劳务费的结果 · What approving fees answers', simpleResolvers: true })
export class ApproveFeesPayload extends Payload {
  @Field(() => [FeeRecord], { nullable: true, description: '劳务费 · The fee records' })
  fees!: FeeRecord[] | null
}

@InputType({ description: '退回劳务费 · An engagement whose prepared fees are returned' })
export class ReturnFeesInput {
  @Field(() => ID, { description: '任务 · Engagement' })
  engagementId!: string
  @Field(() => String, { description: '理由，告知编制人 · Why, as whoever prepared them is told' })
  reason!: string
}

@ObjectType({ description: '退回劳务费的结果 · What returning fees answers', simpleResolvers: true })
export class ReturnFeesPayload extends Payload {
  @Field(() => [FeeRecord], { nullable: true, description: '劳务费 · The fee records' })
  fees!: FeeRecord[] | null
}

@InputType({ description: '导出支付清单 · An engagement whose approved fees are exported' })
export class ExportFeesInput {
  @Field(() => ID, { description: '任务 · Engagement' })
  engagementId!: string
}

@ObjectType({ description: '导出的支付清单 · The list for whoever pays', simpleResolvers: true })
export class ExportFeesPayload extends Payload {
  @Field(() => String, { nullable: true, description: 'Excel 文件（Base64） · The Excel file, in Base64' })
  sheet!: string | null
}

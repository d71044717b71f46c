import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { enumeration } from '../base/enumeration.ts'
import { Payload } from '../base/payload.ts'
import { LocalDate } from '../base/scalars.ts'
import { UserError } from '../base/user-error.ts'
import { Application } from './application.ts'
import { GrantedException } from './granted-exception.ts'
import { RecommendationList } from './recommendation-list.ts'

export const BatchMode = enumeration('BatchMode', '批量方式 · What a batch does where some rows cannot be decided', {
  ALL_OR_NOTHING: '全部或全不 · All or nothing',
  EACH_ROW: '逐件办理，各有结果 · Each row by itself, with a result of its own',
})
export type BatchMode = keyof typeof BatchMode

export const RejectionGround = enumeration('RejectionGround', '不予通过的原因 · Ground of a rejection', {
  NOT_ELIGIBLE: '不符合入选条件 · Not eligible (S09)',
  MATERIAL: '材料不真实或不可靠 · Material not true or not reliable (S20)',
  CHARACTER: '品格、道德不合格 · Character or ethics (S30)',
  ABILITY: '业务能力不足 · Ability (S30)',
  CONTROL_NUMBER: '控制数量 · To control the number; needs a ranking reason (S22)',
})
export type RejectionGround = keyof typeof RejectionGround

@InputType({ description: '五项意见 · An opinion in five items (S20, S30)' })
export class OpinionInput {
  @Field(() => Boolean, { description: '政治品格合格 · Character' })
  character!: boolean
  @Field(() => Boolean, { description: '道德素质合格 · Ethics' })
  ethics!: boolean
  @Field(() => Boolean, { description: '业务能力合格 · Ability' })
  ability!: boolean
  @Field(() => Boolean, { description: '材料真实 · Truth of the material' })
  truth!: boolean
  @Field(() => Boolean, { description: '材料可靠 · Reliability of the material' })
  reliability!: boolean
  @Field(() => String, { nullable: true, description: '意见 · In words' })
  words?: string | null
}

@InputType({ description: '某机构在某次征集中待办的申请 · What an office has to decide under a call' })
export class PendingOfInput {
  @Field(() => ID, { description: '征集通知 · Call' })
  callId!: string
  @Field(() => ID, { description: '受理机构 · Office' })
  officeId!: string
}

@InputType({
  description: '批量办理的对象：申请、某机构待办的全部、或一份推荐汇总表，三者择一 · What a batch is of: exactly one of the three',
})
export abstract class DecisionBatchInput {
  @Field(() => [ID], { nullable: true, description: '申请，至多 20000 件 · Applications, at most 20,000' })
  applicationIds?: string[] | null
  @Field(() => PendingOfInput, {
    nullable: true,
    description: '某机构在某次征集中待办的全部 · All that an office has to decide under a call',
  })
  pendingOf?: PendingOfInput | null
  @Field(() => ID, { nullable: true, description: '推荐汇总表上的全部 · All of a recommendation list' })
  recommendationListId?: string | null
  @Field(() => BatchMode, { description: '方式 · Mode' })
  mode!: BatchMode
  @Field(() => String, { nullable: true, description: '进度键：凭此查询进度 · Key under which `batchProgress` tells how far it is' })
  progressKey?: string | null
}

@ObjectType({ description: '批量中一件的结果 · What became of one row of a batch', simpleResolvers: true })
export class BatchResult {
  @Field(() => ID, { description: '申请 · Application' })
  applicationId!: string
  @Field(() => Boolean, { description: '已办 · Done' })
  done!: boolean
  @Field(() => [UserError], { description: '未办的原因 · Why not' })
  userErrors!: readonly UserError[]
}

@ObjectType({ description: '批量办理的结果 · What a batch answers', simpleResolvers: true })
export abstract class BatchPayload extends Payload {
  @Field(() => Int, { nullable: true, description: '已办件数 · Done' })
  done!: number | null
  @Field(() => Int, { nullable: true, description: '未办件数 · Refused' })
  refused!: number | null
  @Field(() => [BatchResult], { nullable: true, description: '各件结果，按所给顺序 · Results in the order given' })
  results!: readonly BatchResult[] | null
}

@InputType({ description: '单位同意一件 · An application the employer endorses (S19)' })
export class EndorseApplicationInput {
  @Field(() => ID, { description: '申请 · Application' })
  applicationId!: string
  @Field(() => String, { nullable: true, description: '意见 · In words' })
  words?: string | null
}

@ObjectType({ description: '单位同意的结果 · What endorsing answers', simpleResolvers: true })
export class EndorseApplicationPayload extends Payload {
  @Field(() => Application, { nullable: true, description: '申请 · The application' })
  application!: Application | null
}

@InputType({ description: '单位同意多件 · Applications the employer endorses' })
export class EndorseApplicationsInput extends DecisionBatchInput {
  @Field(() => String, { nullable: true, description: '意见 · In words' })
  words?: string | null
}

@ObjectType({ description: '批量同意的结果 · What endorsing many answers', simpleResolvers: true })
export class EndorseApplicationsPayload extends BatchPayload {}

@InputType({ description: '初审推荐一件 · An application to recommend (S20)' })
export class RecommendApplicationInput {
  @Field(() => ID, { description: '申请 · Application' })
  applicationId!: string
  @Field(() => OpinionInput, { description: '五项意见 · Opinion' })
  opinion!: OpinionInput
}

@ObjectType({ description: '初审推荐的结果 · What recommending answers', simpleResolvers: true })
export class RecommendApplicationPayload extends Payload {
  @Field(() => Application, { nullable: true, description: '申请 · The application' })
  application!: Application | null
}

@InputType({ description: '初审推荐多件 · Applications to recommend' })
export class RecommendApplicationsInput extends DecisionBatchInput {
  @Field(() => OpinionInput, { description: '五项意见，适用于每件 · Opinion, of each of them' })
  opinion!: OpinionInput
}

@ObjectType({ description: '批量推荐的结果 · What recommending many answers', simpleResolvers: true })
export class RecommendApplicationsPayload extends BatchPayload {}

@InputType({ description: '复核通过一件 · An application to approve (S22)' })
export class ApproveApplicationInput {
  @Field(() => ID, { description: '申请 · Application' })
  applicationId!: string
  @Field(() => OpinionInput, { description: '五项意见 · Opinion' })
  opinion!: OpinionInput
}

@ObjectType({ description: '复核通过的结果 · What approving answers', simpleResolvers: true })
export class ApproveApplicationPayload extends Payload {
  @Field(() => Application, { nullable: true, description: '申请 · The application' })
  application!: Application | null
}

@InputType({ description: '复核通过多件 · Applications to approve' })
export class ApproveApplicationsInput extends DecisionBatchInput {
  @Field(() => OpinionInput, { description: '五项意见，适用于每件 · Opinion, of each of them' })
  opinion!: OpinionInput
}

@ObjectType({ description: '批量复核的结果 · What approving many answers', simpleResolvers: true })
export class ApproveApplicationsPayload extends BatchPayload {}

@InputType({ description: '退回补正 · An application to return for correction' })
export class ReturnApplicationInput {
  @Field(() => ID, { description: '申请 · Application' })
  applicationId!: string
  @Field(() => [String], { description: '缺少的内容，逐项 · What is missing, item by item' })
  missing!: string[]
  @Field(() => LocalDate, { description: '补正期限（含） · Last day for the correction' })
  correctUntil!: string
}

@ObjectType({ description: '退回补正的结果 · What returning answers', simpleResolvers: true })
export class ReturnApplicationPayload extends Payload {
  @Field(() => Application, { nullable: true, description: '申请 · The application' })
  application!: Application | null
}

@InputType({ description: '不予通过 · An application to reject' })
export class RejectApplicationInput {
  @Field(() => ID, { description: '申请 · Application' })
  applicationId!: string
  @Field(() => RejectionGround, { description: '原因 · Ground' })
  ground!: RejectionGround
  @Field(() => String, { description: '理由 · Reason' })
  reason!: string
  @Field(() => String, { nullable: true, description: '名次理由；控制数量时必填 · Ranking reason; demanded to control the number (S22)' })
  rankingReason?: string | null
}

@ObjectType({ description: '不予通过的结果 · What rejecting answers', simpleResolvers: true })
export class RejectApplicationPayload extends Payload {
  @Field(() => Application, { nullable: true, description: '申请 · The application' })
  application!: Application | null
}

@InputType({ description: '例外批准 · An exception from a soft rule' })
export class GrantExceptionInput {
  @Field(() => ID, { description: '申请 · Application' })
  applicationId!: string
  @Field(() => String, { description: '条款 · Clause, for example S07' })
  clause!: string
  @Field(() => String, { description: '理由 · Reason' })
  reason!: string
}

@ObjectType({ description: '例外批准的结果 · What granting an exception answers', simpleResolvers: true })
export class GrantExceptionPayload extends Payload {
  @Field(() => GrantedException, { nullable: true, description: '例外批准 · The exception' })
  exception!: GrantedException | null
}

@InputType({ description: '结清推荐汇总表 · A recommendation list to close (S21)' })
export class CloseRecommendationListInput {
  @Field(() => ID, { description: '征集通知 · Call' })
  callId!: string
  @Field(() => ID, { description: '推荐单位 · The recommending office' })
  officeId!: string
  @Field(() => Int, { description: '推荐人数，须与记录相符 · People on the list; has to reconcile' })
  people!: number
  @Field(() => String, { nullable: true, description: '推荐文号 · Document number' })
  documentNumber?: string | null
}

@ObjectType({ description: '结清推荐汇总表的结果 · What closing a list answers', simpleResolvers: true })
export class CloseRecommendationListPayload extends Payload {
  @Field(() => RecommendationList, { nullable: true, description: '推荐汇总表 · The list' })
  list!: RecommendationList | null
}

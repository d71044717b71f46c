import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { LocalDate } from '../base/scalars.ts'
import { ApplicationRoute, DocumentKind } from './admission-enumerations.ts'
import { Call, CallKind, Disclosure } from './call.ts'

@InputType({ description: '征集规则：条件、清单、途径、期限 · Terms of a call: conditions, checklist, routes, deadlines' })
export class CallTermsInput {
  @Field(() => String, {
    description: '入选条件规则集（JSON，见 docs/rule-sets.md） · Eligibility rule set, JSON as docs/rule-sets.md describes it',
  })
  ruleSet!: string
  @Field(() => [DocumentKind], { description: '必交材料 · Documents that are demanded (S18)' })
  requiredDocuments!: DocumentKind[]
  @Field(() => [DocumentKind], { defaultValue: [], description: '可交材料 · Documents that may be added' })
  optionalDocuments!: DocumentKind[]
  @Field(() => [ApplicationRoute], { description: '申报途径 · Routes that are open (S19)' })
  routes!: ApplicationRoute[]
  @Field(() => [String], { defaultValue: [], description: '职业编码（含下级）；空为不限 · Codes of occupations; empty for all' })
  occupationCodes!: string[]
  @Field(() => LocalDate, { description: '受理首日 · First day of applications' })
  opensOn!: string
  @Field(() => LocalDate, { description: '申请截止日（含） · Last day of applications (S28)' })
  applyUntil!: string
  @Field(() => LocalDate, { description: '单位意见截止日 · Last day of endorsements' })
  endorseUntil!: string
  @Field(() => LocalDate, { description: '推荐截止日 · Last day of recommendations' })
  recommendUntil!: string
  @Field(() => LocalDate, { description: '复核截止日 · Last day of approvals' })
  approveUntil!: string
  @Field(() => Int, {
    nullable: true,
    description: '公示期下限（工作日）；默认按专家库 · Shortest notice period; the roster’s when left out (S23)',
  })
  minimumNoticeDays?: number | null
}

@InputType({ description: '发布征集通知 · A call to publish (S01)' })
export class PublishCallInput {
  @Field(() => ID, { description: '发文机构 · The office that issues it' })
  officeId!: string
  @Field(() => ID, { description: '专家库 · Roster' })
  rosterId!: string
  @Field(() => CallKind, { description: '类别 · Kind' })
  kind!: CallKind
  @Field(() => String, { description: '文号 · Document number' })
  documentNumber!: string
  @Field(() => String, { description: '标题 · Title' })
  title!: string
  @Field(() => String, { description: '发文机关 · Issuer, as printed' })
  issuer!: string
  @Field(() => LocalDate, { description: '发文日期 · Issued on' })
  issuedOn!: string
  @Field(() => Disclosure, { description: '公开方式 · Disclosure class' })
  disclosure!: Disclosure
  @Field(() => [String], { defaultValue: [], description: '主送 · Recipients' })
  recipients!: string[]
  @Field(() => [String], { defaultValue: [], description: '附件 · Annexes' })
  annexes!: string[]
  @Field(() => String, { description: '全文 · Full text, verbatim' })
  fullText!: string
  @Field(() => CallTermsInput, { description: '规则 · Terms' })
  terms!: CallTermsInput
}

@ObjectType({ description: '发布征集通知的结果 · What publishing a call answers', simpleResolvers: true })
export class PublishCallPayload extends Payload {
  @Field(() => Call, { nullable: true, description: '征集通知 · The call' })
  call!: Call | null
}

@InputType({ description: '修改征集通知：发布新版本 · An amendment of a call: a new version (S01)' })
export class AmendCallInput {
  @Field(() => ID, { description: '征集通知 · Call' })
  callId!: string
  @Field(() => Int, { nullable: true, description: '所见版本 · Version of the record that was seen' })
  version?: number | null
  @Field(() => String, { description: '修改文号 · Document number of the amendment' })
  amendmentNumber!: string
  @Field(() => String, { description: '修改原因 · Reason' })
  reason!: string
  @Field(() => CallTermsInput, { description: '新规则 · The new terms' })
  terms!: CallTermsInput
}

@ObjectType({ description: '修改征集通知的结果 · What amending a call answers', simpleResolvers: true })
export class AmendCallPayload extends Payload {
  @Field(() => Call, { nullable: true, description: '征集通知 · The call' })
  call!: Call | null
}

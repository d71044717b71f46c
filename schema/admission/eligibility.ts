import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { DateTime, LocalDate } from '../base/scalars.ts'
import { EligibilityOutcome } from './admission-enumerations.ts'
import { ApplicationFormInput, PersonInput } from './application-form.ts'

@ObjectType({ description: '依据 · A piece of evidence', simpleResolvers: true })
export class VerdictEvidence {
  @Field(() => String, { description: '中文 · In Chinese' })
  zh!: string
  @Field(() => String, { description: '英文 · In English' })
  en!: string
}

@ObjectType({ description: '一条规则的结论 · What one rule says, with the rules below it', simpleResolvers: true })
export class RuleVerdict {
  @Field(() => String, { nullable: true, description: '条款；整体时为空 · Clause; none for the whole' })
  clause!: string | null
  @Field(() => EligibilityOutcome, { description: '结论 · Outcome' })
  outcome!: EligibilityOutcome
  @Field(() => String, { description: '类型：TEST 单项，ALL 全部，ANY 任一 · TEST, ALL or ANY' })
  kind!: string
  @Field(() => String, { nullable: true, description: '检验项 · Name of the test' })
  test!: string | null
  @Field(() => Boolean, { description: '一般要求，可例外批准 · Soft: an exception may be granted' })
  soft!: boolean
  @Field(() => String, { description: '可引用的说明（中文） · A sentence for a letter, in Chinese' })
  zh!: string
  @Field(() => String, { description: '可引用的说明（英文） · A sentence for a letter, in English' })
  en!: string
  @Field(() => [VerdictEvidence], { description: '依据 · Evidence used' })
  evidence!: readonly VerdictEvidence[]
  @Field(() => [RuleVerdict], { description: '下级规则 · Rules below' })
  rules!: readonly RuleVerdict[]
}

@ObjectType({ description: '资格审查 · A verdict of eligibility', simpleResolvers: true })
export class Eligibility {
  @Field(() => EligibilityOutcome, { description: '规则结论 · What the rules say' })
  outcome!: EligibilityOutcome
  @Field(() => EligibilityOutcome, { description: '计入已批准的例外后 · With the exceptions that were granted' })
  outcomeWithExceptions!: EligibilityOutcome
  @Field(() => [String], { description: '尚须例外批准的条款 · Clauses from which an exception is wanted' })
  exceptionsWanted!: readonly string[]
  @Field(() => LocalDate, { description: '资格判定日 · The day it is judged for: the closing date (S07)' })
  judgedOn!: string
  @Field(() => RuleVerdict, { description: '全部规则 · The whole tree' })
  tree!: RuleVerdict
  @Field(() => [RuleVerdict], { description: '各单项检验 · Its tests, flat' })
  tests!: readonly RuleVerdict[]
}

@InputType({ description: '资格预览：未保存的申请 · Eligibility of an application that is not saved' })
export class EligibilityPreviewInput {
  @Field(() => ID, { description: '征集通知 · Call' })
  callId!: string
  @Field(() => PersonInput, { description: '申请人 · The person' })
  person!: PersonInput
  @Field(() => ApplicationFormInput, { description: '推荐表内容 · The form' })
  form!: ApplicationFormInput
}

@ObjectType({ description: '资格预览的结果 · What a preview of eligibility answers', simpleResolvers: true })
export class EligibilityPreviewPayload extends Payload {
  @Field(() => Eligibility, { nullable: true, description: '资格审查；视为已作全部承诺 · The verdict, as if everything were attested' })
  eligibility!: Eligibility | null
}

@ObjectType({ description: '留存的结论 · A verdict that was kept', simpleResolvers: true })
export class KeptVerdict {
  @Field(() => String, { description: '环节 · At which step' })
  act!: string
  @Field(() => EligibilityOutcome, { description: '当时结论 · Outcome then' })
  outcome!: EligibilityOutcome
  @Field(() => LocalDate, { description: '资格判定日 · Judged for' })
  judgedOn!: string
  @Field(() => DateTime, { description: '事实知悉时间 · Facts known at' })
  knownAt!: Date
  @Field(() => Boolean, { description: '据当时事实和规则重算，结论相同 · Replays to the same verdict from the facts and rules of then' })
  replays!: boolean
}

@ObjectType({ description: '一份申请的资格 · What asking for the eligibility of an application answers', simpleResolvers: true })
export class ApplicationEligibilityPayload extends Payload {
  @Field(() => Eligibility, { nullable: true, description: '按现知事实的结论 · By the facts known now' })
  eligibility!: Eligibility | null
  @Field(() => [KeptVerdict], {
    nullable: true,
    description: '历次结论，可据当时事实重算 · The verdicts that were kept, each replayed from its facts',
  })
  kept!: readonly KeptVerdict[] | null
}

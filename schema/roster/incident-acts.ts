import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { LocalDate } from '../base/scalars.ts'
import { IncidentRecord } from './incident-record.ts'

@InputType({ description: '报告不良情况 · Something that went wrong, reported' })
export class ReportIncidentInput {
  @Field(() => ID, { description: '专家 · Expert' })
  expertId!: string
  @Field(() => ID, { nullable: true, description: '相关任务 · The engagement concerned' })
  engagementId?: string | null
  @Field(() => String, { description: '情况 · What happened' })
  account!: string
  @Field(() => LocalDate, { description: '发生日期 · Day' })
  occurredOn!: string
  @Field(() => [ID], {
    nullable: true,
    description: '证据文件（FINDING_EVIDENCE 类，已上传） · Evidence: files of kind FINDING_EVIDENCE that were sent',
  })
  evidenceFileIds?: readonly string[] | null
}

@ObjectType({ description: '报告的结果 · What reporting answers', simpleResolvers: true })
export class ReportIncidentPayload extends Payload {
  @Field(() => IncidentRecord, { nullable: true, description: '不良记录 · The incident record' })
  incident!: IncidentRecord | null
}

@InputType({ description: '调查结果，可在认定前补充 · What an investigation found; may be completed until the decision' })
export class InvestigateIncidentInput {
  @Field(() => ID, { description: '不良记录 · Incident record' })
  incidentId!: string
  @Field(() => String, { description: '调查结果 · What was found' })
  investigation!: string
  @Field(() => [String], { description: '证据：材料名称或文号 · Evidence: names or numbers of documents' })
  evidence!: string[]
  @Field(() => [ID], {
    nullable: true,
    description: '补充的证据文件（FINDING_EVIDENCE 类，已上传） · Further evidence: files of kind FINDING_EVIDENCE that were sent',
  })
  evidenceFileIds?: readonly string[] | null
  @Field(() => String, {
    nullable: true,
    description: '专家陈述申辩；认定属实前必须听取 · What the expert said; heard before anything is upheld',
  })
  hearing?: string | null
  @Field(() => LocalDate, { nullable: true, description: '听取日期 · Heard on' })
  heardOn?: string | null
}

@ObjectType({ description: '调查的结果 · What investigating answers', simpleResolvers: true })
export class InvestigateIncidentPayload extends Payload {
  @Field(() => IncidentRecord, { nullable: true, description: '不良记录 · The incident record' })
  incident!: IncidentRecord | null
}

@InputType({ description: '认定属实 · Upholds an incident' })
export class UpholdIncidentInput {
  @Field(() => ID, { description: '不良记录 · Incident record' })
  incidentId!: string
  @Field(() => String, { description: '认定理由 · Reason' })
  reason!: string
}

@ObjectType({ description: '认定的结果 · What upholding answers', simpleResolvers: true })
export class UpholdIncidentPayload extends Payload {
  @Field(() => IncidentRecord, { nullable: true, description: '不良记录 · The incident record' })
  incident!: IncidentRecord | null
}

@InputType({ description: '认定不属实 · Dismisses an incident' })
export class DismissIncidentInput {
  @Field(() => ID, { description: '不良记录 · Incident record' })
  incidentId!: string
  @Field(() => String, { description: '认定理由 · Reason' })
  reason!: string
}

@ObjectType({ description: '认定的结果 · What dismissing answers', simpleResolvers: true })
export class DismissIncidentPayload extends Payload {
  @Field(() => IncidentRecord, { nullable: true, description: '不良记录 · The incident record' })
  incident!: IncidentRecord | null
}

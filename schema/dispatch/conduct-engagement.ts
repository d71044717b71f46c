import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { Engagement } from './engagement.ts'

@InputType({ description: '批准任务 · An engagement to approve' })
export class ApproveEngagementInput {
  @Field(() => ID, { description: '任务 · Engagement' })
  engagementId!: string
  @Field(() => Int, { nullable: true, description: '读取时的版本 · Version of the engagement as it was read' })
  version?: number | null
}

@InputType({ description: '标记任务已举行 · An engagement that was held' })
export class MarkHeldInput {
  @Field(() => ID, { description: '任务 · Engagement' })
  engagementId!: string
  @Field(() => Int, { nullable: true, description: '读取时的版本 · Version of the engagement as it was read' })
  version?: number | null
}

@InputType({ description: '报告任务 · The report on an engagement' })
export class ReportEngagementInput {
  @Field(() => ID, { description: '任务 · Engagement' })
  engagementId!: string
  @Field(() => String, { description: '工作报告 · What was done, and with what result' })
  report!: string
  @Field(() => Int, { nullable: true, description: '读取时的版本 · Version of the engagement as it was read' })
  version?: number | null
}

@InputType({ description: '办结任务 · An engagement to close' })
export class CloseEngagementInput {
  @Field(() => ID, { description: '任务 · Engagement' })
  engagementId!: string
  @Field(() => String, {
    nullable: true,
    description: '未完成全部评价即办结的理由 · Why it is closed though appraisals are missing',
  })
  withoutAppraisals?: string | null
  @Field(() => Int, { nullable: true, description: '读取时的版本 · Version of the engagement as it was read' })
  version?: number | null
}

@ObjectType({ description: '批准任务的结果 · What approving answers', simpleResolvers: true })
export class ApproveEngagementPayload extends Payload {
  @Field(() => Engagement, { nullable: true, description: '任务 · The engagement' })
  engagement!: Engagement | null
}

@ObjectType({ description: '标记已举行的结果 · What marking as held answers', simpleResolvers: true })
export class MarkHeldPayload extends Payload {
  @Field(() => Engagement, { nullable: true, description: '任务 · The engagement' })
  engagement!: Engagement | null
}

@ObjectType({ description: '报告任务的结果 · What reporting answers', simpleResolvers: true })
export class ReportEngagementPayload extends Payload {
  @Field(() => Engagement, { nullable: true, description: '任务 · The engagement' })
  engagement!: Engagement | null
}

@ObjectType({ description: '办结任务的结果 · What closing answers', simpleResolvers: true })
export class CloseEngagementPayload extends Payload {
  @Field(() => Engagement, { nullable: true, description: '任务 · The engagement' })
  engagement!: Engagement | null
}

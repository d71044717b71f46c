import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { EngagementKind } from '../dispatch/engagement.ts'

@InputType({ description: '年度履职小结的对象 · Whose duties, and of which year' })
export class AnnualSummaryInput {
  @Field(() => ID, { description: '专家 · Expert' })
  expertId!: string
  @Field(() => Int, { description: '年份 · Year' })
  year!: number
}

@ObjectType({ description: '一类任务的履职次数 · Duties of one kind', simpleResolvers: true })
export class DutiesOfKind {
  @Field(() => EngagementKind, { description: '任务类别 · Kind of engagement (S14–S16)' })
  kind!: EngagementKind
  @Field(() => Int, { description: '次数 · Duties' })
  duties!: number
  @Field(() => Int, { description: '天数 · Days' })
  days!: number
}

@ObjectType({ description: '年度履职小结 · What an expert did in a year', simpleResolvers: true })
export class AnnualSummary {
  @Field(() => Int, { description: '年份 · Year' })
  year!: number
  @Field(() => Int, { description: '已履职次数 · Duties completed' })
  completed!: number
  @Field(() => [DutiesOfKind], { description: '按任务类别 · By kind of engagement' })
  byKind!: readonly DutiesOfKind[]
  @Field(() => Int, { description: '谢绝 · Declined' })
  declined!: number
  @Field(() => Int, { description: '其中无正当理由 · Of these, unjustified' })
  unjustified!: number
  @Field(() => Int, { description: '回避 · Recused' })
  recused!: number
  @Field(() => Int, { description: '缺席 · Absent' })
  absent!: number
  @Field(() => Int, { description: '不良记录（查实） · Incident records upheld' })
  incidentsUpheld!: number
  @Field(() => Int, { description: '履职天数 · Days served, by the service records' })
  daysServed!: number
  @Field(() => Int, { description: '评价份数 · Appraisals' })
  appraisals!: number
  @Field(() => [Int], {
    description:
      '各项平均分（百分之一分）：专业能力、公正、纪律、态度、协作 · Mean marks in hundredths: competence, impartiality, discipline, diligence, cooperation; empty without appraisals',
  })
  means!: readonly number[]
}

@ObjectType({ description: '年度履职小结的结果 · What asking for a summary answers', simpleResolvers: true })
export class AnnualSummaryPayload extends Payload {
  @Field(() => AnnualSummary, { nullable: true, description: '小结 · The summary' })
  summary!: AnnualSummary | null
}

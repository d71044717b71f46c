import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { LocalDate } from '../base/scalars.ts'
import { Term } from '../roster/term.ts'
import { BatchMode, BatchPayload } from './decide-application.ts'

@InputType({ description: '聘用一名人选 · A nominee to appoint (S24)' })
export class AppointExpertInput {
  @Field(() => ID, { description: '申请 · Application' })
  applicationId!: string
  @Field(() => LocalDate, { nullable: true, description: '起聘日期；不填为今日 · First day of the term; today when left out' })
  startsOn?: string | null
}

@ObjectType({ description: '聘用的结果 · What appointing answers', simpleResolvers: true })
export class AppointExpertPayload extends Payload {
  @Field(() => Term, { nullable: true, description: '聘期 · The term' })
  term!: Term | null
}

@InputType({ description: '聘用多名人选 · Nominees to appoint' })
export class AppointExpertsInput {
  @Field(() => [ID], {
    nullable: true,
    description: '申请，至多 20000 件；与公示二者择一 · Applications, at most 20,000; either these or a notice',
  })
  applicationIds?: string[] | null
  @Field(() => ID, {
    nullable: true,
    description: '公示：其中未被异议暂缓的全部人选 · A notice: all its nominees whom no objection holds back',
  })
  noticeId?: string | null
  @Field(() => BatchMode, { description: '方式 · Mode' })
  mode!: BatchMode
  @Field(() => String, { nullable: true, description: '进度键：凭此查询进度 · Key under which `batchProgress` tells how far it is' })
  progressKey?: string | null
  @Field(() => LocalDate, { nullable: true, description: '起聘日期；不填为今日 · First day of the terms; today when left out' })
  startsOn?: string | null
}

@ObjectType({ description: '批量聘用的结果 · What appointing many answers', simpleResolvers: true })
export class AppointExpertsPayload extends BatchPayload {}

@InputType({ description: '接受聘期的独立履职承诺 · The independence statement of a term, accepted by the expert (S06)' })
export class AcceptTermInput {
  @Field(() => ID, { description: '聘期 · Term' })
  termId!: string
  @Field(() => Boolean, { description: '承诺以独立身份履职并承担责任 · I act independently and bear the responsibility' })
  actsIndependently!: boolean
}

@ObjectType({ description: '接受的结果 · What accepting answers', simpleResolvers: true })
export class AcceptTermPayload extends Payload {
  @Field(() => Term, { nullable: true, description: '聘期 · The term' })
  term!: Term | null
}

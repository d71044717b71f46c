import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { DateTime } from '../base/scalars.ts'

@ObjectType({ description: '批量办理的进度 · How far a batch is', simpleResolvers: true })
export class Progress {
  @Field(() => Int, { description: '总数 · Of how many' })
  total!: number
  @Field(() => Int, { description: '已处理 · So far' })
  done!: number
  @Field(() => DateTime, { description: '时间 · As of' })
  at!: Date
}

@InputType({ description: '重算一次征集的资格结论 · A call whose verdicts to judge again' })
export class RecomputeVerdictsInput {
  @Field(() => ID, { description: '征集通知 · Call' })
  callId!: string
  @Field(() => String, { nullable: true, description: '进度键 · Key under which `batchProgress` tells how far it is' })
  progressKey?: string | null
}

@ObjectType({ description: '重算的结果 · What judging again answers', simpleResolvers: true })
export class RecomputeVerdictsPayload extends Payload {
  @Field(() => Int, { nullable: true, description: '重算件数 · Judged' })
  judged!: number | null
  @Field(() => Int, { nullable: true, description: '结论改变的件数 · Verdicts that changed' })
  changed!: number | null
}

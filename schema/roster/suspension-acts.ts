import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { Suspension } from './suspension.ts'

@InputType({ description: '暂停履职 · A suspension from duties while a finding is open' })
export class SuspendExpertInput {
  @Field(() => ID, { description: '正在调查的不良记录 · The open incident record it rests on' })
  incidentId!: string
  @Field(() => String, { description: '原因 · Reason' })
  reason!: string
}

@ObjectType({ description: '暂停的结果 · What suspending answers', simpleResolvers: true })
export class SuspendExpertPayload extends Payload {
  @Field(() => Suspension, { nullable: true, description: '暂停履职 · The suspension' })
  suspension!: Suspension | null
}

@InputType({ description: '恢复履职 · The end of a suspension' })
export class LiftSuspensionInput {
  @Field(() => ID, { description: '暂停履职 · Suspension' })
  suspensionId!: string
  @Field(() => String, { description: '原因 · Reason' })
  reason!: string
}

@ObjectType({ description: '恢复的结果 · What lifting answers', simpleResolvers: true })
export class LiftSuspensionPayload extends Payload {
  @Field(() => Suspension, { nullable: true, description: '暂停履职 · The suspension' })
  suspension!: Suspension | null
}

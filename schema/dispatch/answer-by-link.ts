import { Field, InputType, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { AssignmentAnswer } from './answer-assignment.ts'
import { AssignmentState } from './assignment.ts'
import { ConflictKind } from './conflict-of-interest.ts'
import { DeclineReason } from './decline.ts'

@InputType({ description: '凭专属链接答复 · An answer through the personal link of an invitation' })
export class AnswerByLinkInput {
  @Field(() => String, { description: '链接中的令牌 · Token of the link' })
  token!: string
  @Field(() => AssignmentAnswer, { description: '答复 · Answer' })
  answer!: AssignmentAnswer
  @Field(() => Boolean, { defaultValue: false, description: '承诺以独立身份履职；接受时必填（S06） · I act independently (S06)' })
  actsIndependently!: boolean
  @Field(() => DeclineReason, { nullable: true, description: '谢绝理由；缺省为“其他” · Reason of a decline; OTHER when left out' })
  declineReason?: DeclineReason | null
  @Field(() => String, { nullable: true, description: '说明 · Note' })
  reason?: string | null
  @Field(() => ConflictKind, { nullable: true, description: '回避情形；回避时必填 · Kind of conflict; demanded when recusing' })
  conflictKind?: ConflictKind | null
}

@ObjectType({ description: '凭链接答复的结果 · What answering by link answers', simpleResolvers: true })
export class AnswerByLinkPayload extends Payload {
  @Field(() => AssignmentState, { nullable: true, description: '指派现在的状态 · State of the assignment now' })
  state!: AssignmentState | null
}

import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { AssignmentAnswer } from './answer-assignment.ts'
import { Assignment } from './assignment.ts'
import { ConflictKind } from './conflict-of-interest.ts'
import { DeclineReason } from './decline.ts'

@InputType({ description: '登记电话答复 · An answer given by telephone' })
export class AnswerByTelephoneInput {
  @Field(() => ID, { description: '指派 · Assignment' })
  assignmentId!: string
  @Field(() => AssignmentAnswer, { description: '答复 · Answer' })
  answer!: AssignmentAnswer
  @Field(() => Boolean, {
    defaultValue: false,
    description: '已宣读承诺并获口头确认（S06） · The statement to act independently was read out and affirmed (S06)',
  })
  actsIndependently!: boolean
  @Field(() => DeclineReason, { nullable: true, description: '谢绝理由；缺省为“其他” · Reason of a decline; OTHER when left out' })
  declineReason?: DeclineReason | null
  @Field(() => String, { nullable: true, description: '说明 · Note' })
  reason?: string | null
  @Field(() => ConflictKind, { nullable: true, description: '回避情形；回避时必填 · Kind of conflict; demanded when recusing' })
  conflictKind?: ConflictKind | null
}

@ObjectType({ description: '登记电话答复的结果 · What entering an answer by telephone answers', simpleResolvers: true })
export class AnswerByTelephonePayload extends Payload {
  @Field(() => Assignment, { nullable: true, description: '指派 · The assignment' })
  assignment!: Assignment | null
}

import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { enumeration } from '../base/enumeration.ts'
import { Payload } from '../base/payload.ts'
import { Assignment } from './assignment.ts'
import { ConflictKind } from './conflict-of-interest.ts'
import { DeclineReason } from './decline.ts'

export const AssignmentAnswer = enumeration('AssignmentAnswer', '专家答复 · Answer of an invited expert', {
  ACCEPT: '接受 · Accept',
  DECLINE: '谢绝 · Decline',
  RECUSE: '回避 · Recuse oneself',
})
export type AssignmentAnswer = keyof typeof AssignmentAnswer

@InputType({ description: '答复指派 · An answer to an invitation' })
export class AnswerAssignmentInput {
  @Field(() => ID, { description: '指派 · Assignment' })
  assignmentId!: string
  @Field(() => AssignmentAnswer, { description: '答复 · Answer' })
  answer!: AssignmentAnswer
  @Field(() => Boolean, {
    defaultValue: false,
    description: '承诺以独立身份履职；接受时必填（S06） · I act independently: demanded when accepting (S06)',
  })
  actsIndependently!: boolean
  @Field(() => DeclineReason, {
    nullable: true,
    description: '谢绝理由；缺省为“其他” · Reason of a decline, from the list; OTHER when left out',
  })
  declineReason?: DeclineReason | null
  @Field(() => String, {
    nullable: true,
    description:
      '说明；回避和以“其他”理由谢绝时必填 · Note; demanded when recusing, and when declining for another reason than those listed',
  })
  reason?: string | null
  @Field(() => ConflictKind, { nullable: true, description: '回避情形；回避时必填 · Kind of conflict; demanded when recusing' })
  conflictKind?: ConflictKind | null
  @Field(() => Int, { nullable: true, description: '读取时的版本 · Version of the assignment as it was read' })
  version?: number | null
}

@ObjectType({ description: '答复指派的结果 · What answering answers', simpleResolvers: true })
export class AnswerAssignmentPayload extends Payload {
  @Field(() => Assignment, { nullable: true, description: '指派 · The assignment' })
  assignment!: Assignment | null
}

import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { Assignment } from './assignment.ts'
import { Decline, DeclineReason } from './decline.ts'
import { Withdrawal } from './withdrawal.ts'

@InputType({ description: '退出已接受的席位 · An accepted seat to give up' })
export class GiveUpSeatInput {
  @Field(() => ID, { description: '指派 · Assignment' })
  assignmentId!: string
  @Field(() => DeclineReason, { description: '理由 · Reason' })
  declineReason!: DeclineReason
  @Field(() => String, { nullable: true, description: '说明；理由为“其他”时必填 · Note; demanded when the reason is OTHER' })
  reason?: string | null
  @Field(() => Int, { nullable: true, description: '读取时的版本 · Version of the assignment as it was read' })
  version?: number | null
}

@ObjectType({ description: '退出席位的结果 · What giving up a seat answers', simpleResolvers: true })
export class GiveUpSeatPayload extends Payload {
  @Field(() => Assignment, { nullable: true, description: '指派 · The assignment' })
  assignment!: Assignment | null
  @Field(() => Withdrawal, {
    nullable: true,
    description:
      '退出申请；名单开启前且距任务不足 24 小时须抽取员同意 · The request, where the drawing officer has to agree: within 24 hours of the event, while the panel is sealed',
  })
  withdrawal!: Withdrawal | null
}

@InputType({ description: '决定退出申请 · A request to withdraw to decide on' })
export class DecideWithdrawalInput {
  @Field(() => ID, { description: '退出申请 · Request' })
  withdrawalId!: string
  @Field(() => Boolean, { description: '是否同意 · Whether the drawing officer agrees' })
  agree!: boolean
  @Field(() => String, {
    nullable: true,
    description: '不同意的理由，告知本人；不同意时必填 · Why not, as the expert is told; demanded with a refusal',
  })
  reason?: string | null
}

@ObjectType({ description: '决定退出申请的结果 · What deciding on a withdrawal answers', simpleResolvers: true })
export class DecideWithdrawalPayload extends Payload {
  @Field(() => Withdrawal, { nullable: true, description: '退出申请 · The request' })
  withdrawal!: Withdrawal | null
}

@InputType({ description: '认定谢绝正当 · A decline to excuse on evidence' })
export class ExcuseDeclineInput {
  @Field(() => ID, { description: '谢绝记录 · Decline' })
  declineId!: string
  @Field(() => String, { description: '所见证明材料 · Evidence that was seen' })
  evidence!: string
  @Field(() => [ID], {
    nullable: true,
    description: '证据文件（ABSENCE_EVIDENCE 类，已上传） · Evidence: files of kind ABSENCE_EVIDENCE that were sent',
  })
  evidenceFileIds?: readonly string[] | null
}

@InputType({ description: '为谢绝补交证明 · Evidence for a decline of one’s own' })
export class ProveDeclineInput {
  @Field(() => ID, { description: '谢绝记录 · Decline' })
  declineId!: string
  @Field(() => [ID], { description: '证明文件（ABSENCE_EVIDENCE 类，已上传） · Files of kind ABSENCE_EVIDENCE that were sent' })
  evidenceFileIds!: readonly string[]
}

@ObjectType({ description: '补交证明的结果 · What proving a decline answers', simpleResolvers: true })
export class ProveDeclinePayload extends Payload {
  @Field(() => Decline, { nullable: true, description: '谢绝记录 · The decline' })
  decline!: Decline | null
}

@ObjectType({ description: '认定谢绝正当的结果 · What excusing a decline answers', simpleResolvers: true })
export class ExcuseDeclinePayload extends Payload {
  @Field(() => Decline, { nullable: true, description: '谢绝记录 · The decline' })
  decline!: Decline | null
}

import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { enumeration } from '../base/enumeration.ts'
import { Payload } from '../base/payload.ts'
import { ConflictOfInterest } from './conflict-of-interest.ts'

export const ConflictDecision = enumeration('ConflictDecision', '对他人提出的回避事由的决定 · Decision on a claimed conflict', {
  UPHOLD: '成立：专家回避，席位即行补缺 · Uphold: the expert leaves the seats it concerns, which are filled again',
  DISMISS: '不成立 · Dismiss',
})
export type ConflictDecision = keyof typeof ConflictDecision

@InputType({ description: '决定他人提出的回避事由 · The decision on a conflict that a third party claimed' })
export class DecideConflictInput {
  @Field(() => ID, { description: '回避事由 · Conflict' })
  conflictId!: string
  @Field(() => ConflictDecision, { description: '决定 · Decision' })
  decision!: ConflictDecision
  @Field(() => String, { description: '理由 · Reason' })
  reason!: string
}

@ObjectType({ description: '决定回避事由的结果 · What deciding a conflict answers', simpleResolvers: true })
export class DecideConflictPayload extends Payload {
  @Field(() => ConflictOfInterest, { nullable: true, description: '回避事由 · The conflict' })
  conflict!: ConflictOfInterest | null
}

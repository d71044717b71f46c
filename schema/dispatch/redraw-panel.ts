import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { Redraw, RedrawCause } from './redraw.ts'

@InputType({ description: '申请重新抽取 · A new attempt to ask for' })
export class RedrawPanelInput {
  @Field(() => ID, { description: '要作废的抽取 · The draw to be abandoned' })
  drawId!: string
  @Field(() => RedrawCause, { description: '事由 · Cause' })
  cause!: RedrawCause
  @Field(() => String, { description: '理由 · Reason' })
  reason!: string
}

@ObjectType({ description: '申请重新抽取的结果 · What asking for a new attempt answers', simpleResolvers: true })
export class RedrawPanelPayload extends Payload {
  @Field(() => Redraw, { nullable: true, description: '申请 · The request' })
  redraw!: Redraw | null
}

@InputType({ description: '批准重新抽取 · A new attempt to approve' })
export class ApproveRedrawInput {
  @Field(() => ID, { description: '申请 · Request' })
  redrawId!: string
}

@ObjectType({ description: '批准重新抽取的结果 · What approving a new attempt answers', simpleResolvers: true })
export class ApproveRedrawPayload extends Payload {
  @Field(() => Redraw, { nullable: true, description: '申请 · The request' })
  redraw!: Redraw | null
}

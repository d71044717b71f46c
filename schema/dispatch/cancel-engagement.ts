import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { enumeration } from '../base/enumeration.ts'
import { Payload } from '../base/payload.ts'
import { LocalDate } from '../base/scalars.ts'
import { Engagement } from './engagement.ts'

@InputType({ description: '取消任务 · An engagement to cancel' })
export class CancelEngagementInput {
  @Field(() => ID, { description: '任务 · Engagement' })
  engagementId!: string
  @Field(() => String, { description: '理由 · Reason' })
  reason!: string
  @Field(() => Int, { nullable: true, description: '读取时的版本 · Version of the engagement as it was read' })
  version?: number | null
}

@ObjectType({ description: '取消任务的结果 · What cancelling answers', simpleResolvers: true })
export class CancelEngagementPayload extends Payload {
  @Field(() => Engagement, { nullable: true, description: '任务 · The engagement' })
  engagement!: Engagement | null
}

export const OverlapRule = enumeration('OverlapRule', '改期时的冲突处理 · What becomes of members who cannot come on the new days', {
  REFUSE: '有人不能参加则不改期；名单开启后方可选用 · The move is refused; only from the opening of the lists on',
  REPLACE: '自动递补 · They are replaced',
})
export type OverlapRule = keyof typeof OverlapRule

@InputType({
  description: '延期：给出新日期则改期，未给出则日期待定 · An engagement to postpone: to new days, or to days still to be fixed',
})
export class PostponeEngagementInput {
  @Field(() => ID, { description: '任务 · Engagement' })
  engagementId!: string
  @Field(() => String, { description: '理由 · Reason' })
  reason!: string
  @Field(() => LocalDate, { nullable: true, description: '新的首日 · New first day' })
  startsOn?: string | null
  @Field(() => LocalDate, { nullable: true, description: '新的末日 · New last day' })
  endsOn?: string | null
  @Field(() => OverlapRule, { defaultValue: 'REFUSE', description: '成员在新日期不能参加时 · Where members cannot come on the new days' })
  overlaps!: OverlapRule
  @Field(() => Int, { nullable: true, description: '读取时的版本 · Version of the engagement as it was read' })
  version?: number | null
}

@ObjectType({ description: '延期的结果 · What postponing answers', simpleResolvers: true })
export class PostponeEngagementPayload extends Payload {
  @Field(() => Engagement, { nullable: true, description: '任务 · The engagement' })
  engagement!: Engagement | null
}

@InputType({ description: '开启名单 · An engagement whose sealed list is opened' })
export class OpenSealedListInput {
  @Field(() => ID, { description: '任务 · Engagement' })
  engagementId!: string
}

@ObjectType({ description: '开启名单的结果 · What opening the sealed list answers', simpleResolvers: true })
export class OpenSealedListPayload extends Payload {
  @Field(() => Engagement, { nullable: true, description: '任务 · The engagement' })
  engagement!: Engagement | null
}

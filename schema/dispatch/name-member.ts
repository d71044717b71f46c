import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { Assignment } from './assignment.ts'
import { SeatRole } from './panel-seat.ts'

@InputType({ description: '指定成员：与抽取分开记录，须写明理由 · A member named directly: a route of its own, with a reason' })
export class NameMemberInput {
  @Field(() => ID, { description: '专家组（抽取之前） · Panel, before its draw' })
  panelId!: string
  @Field(() => ID, { description: '专家 · Expert' })
  expertId!: string
  @Field(() => SeatRole, { description: '席位角色 · Role of the seat' })
  role!: SeatRole
  @Field(() => String, { description: '理由 · Reason' })
  reason!: string
}

@ObjectType({ description: '指定成员的结果 · What naming a member answers', simpleResolvers: true })
export class NameMemberPayload extends Payload {
  @Field(() => Assignment, { nullable: true, description: '指派 · The assignment' })
  assignment!: Assignment | null
}

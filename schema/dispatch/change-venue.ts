import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { Engagement } from './engagement.ts'

@InputType({ description: '变更地点（同一区划内） · Another venue in the same division' })
export class ChangeVenueInput {
  @Field(() => ID, { description: '任务 · Engagement' })
  engagementId!: string
  @Field(() => String, { description: '新地点 · The new venue' })
  place!: string
  @Field(() => Int, { nullable: true, description: '读取时的版本 · Version of the engagement as it was read' })
  version?: number | null
}

@ObjectType({ description: '变更地点的结果 · What changing the venue answers', simpleResolvers: true })
export class ChangeVenuePayload extends Payload {
  @Field(() => Engagement, { nullable: true, description: '任务 · The engagement' })
  engagement!: Engagement | null
}

import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { Panel } from './panel.ts'

@InputType({ description: '重新发送邀请 · A panel whose open invitations are sent again' })
export class SendInvitationsInput {
  @Field(() => ID, { description: '专家组 · Panel' })
  panelId!: string
}

@ObjectType({ description: '重新发送邀请的结果 · What sending invitations answers', simpleResolvers: true })
export class SendInvitationsPayload extends Payload {
  @Field(() => Panel, { nullable: true, description: '专家组 · The panel' })
  panel!: Panel | null
  @Field(() => Int, { nullable: true, description: '发出几份 · How many were sent' })
  sent!: number | null
}

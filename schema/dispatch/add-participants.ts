import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { ParticipantInput } from './create-engagement.ts'
import { Engagement } from './engagement.ts'

@InputType({
  description:
    '补登参与单位；已有专家组冻结或抽取的，由纪检监督员补登 · Organisations found to take part later; once a panel is frozen or drawn, entered by a supervisor',
})
export class AddParticipantsInput {
  @Field(() => ID, { description: '任务 · Engagement' })
  engagementId!: string
  @Field(() => [ParticipantInput], { description: '参与单位 · The organisations' })
  participants!: ParticipantInput[]
  @Field(() => String, { description: '依据 · What shows that they take part' })
  reason!: string
  @Field(() => Int, { nullable: true, description: '读取时的版本 · Version of the engagement as it was read' })
  version?: number | null
}

@ObjectType({ description: '补登参与单位的结果 · What adding participants answers', simpleResolvers: true })
export class AddParticipantsPayload extends Payload {
  @Field(() => Engagement, { nullable: true, description: '任务 · The engagement' })
  engagement!: Engagement | null
}

import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { LocalDate } from '../base/scalars.ts'
import { Engagement, EngagementKind } from './engagement.ts'
import { ParticipantCapacity } from './engagement-participant.ts'

@InputType({ description: '参与单位 · An organisation that takes part' })
export class ParticipantInput {
  @Field(() => ID, { description: '单位 · Organisation' })
  organisationId!: string
  @Field(() => ParticipantCapacity, { description: '身份 · Capacity' })
  capacity!: ParticipantCapacity
}

@InputType({ description: '新建任务 · An engagement to create' })
export class CreateEngagementInput {
  @Field(() => ID, { description: '主办机构 · The office that organises it' })
  officeId!: string
  @Field(() => EngagementKind, { description: '类别 · Kind (S14–S16)' })
  kind!: EngagementKind
  @Field(() => String, { description: '名称 · Title' })
  title!: string
  @Field(() => String, { nullable: true, description: '委托文号；委托工作必填（S16） · Mandate number; demanded for entrusted work (S16)' })
  mandateNumber?: string | null
  @Field(() => ID, { description: '承办单位 · Host organisation' })
  hostId!: string
  @Field(() => ID, { description: '地点所在区划 · Division of the place' })
  divisionId!: string
  @Field(() => String, { nullable: true, description: '地点 · Place' })
  place?: string | null
  @Field(() => LocalDate, { description: '起 · First day' })
  startsOn!: string
  @Field(() => LocalDate, { description: '止 · Last day' })
  endsOn!: string
  @Field(() => Int, {
    defaultValue: 48,
    description: '答复期限（小时，1 至 720） · Hours an invited expert has to answer, 1 to 720',
  })
  answerWithinHours!: number
  @Field(() => [String], { description: '涉及职业的编码 · Codes of the occupations, for example 6-18-02-04' })
  occupationCodes!: string[]
  @Field(() => [ParticipantInput], { defaultValue: [], description: '参与单位 · Participating organisations' })
  participants!: ParticipantInput[]
}

@ObjectType({ description: '新建任务的结果 · What creating an engagement answers', simpleResolvers: true })
export class CreateEngagementPayload extends Payload {
  @Field(() => Engagement, { nullable: true, description: '任务 · The engagement' })
  engagement!: Engagement | null
}

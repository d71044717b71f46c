import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { Disqualification } from './disqualification.ts'
import { Removal, RemovalGround } from './removal.ts'

@InputType({ description: '出库 · A removal from a roster (S26)' })
export class RemoveExpertInput {
  @Field(() => ID, { description: '专家 · Expert' })
  expertId!: string
  @Field(() => ID, { description: '专家库 · Roster' })
  rosterId!: string
  @Field(() => RemovalGround, { description: '原因；材料造假须另行取消资格 · Ground; forged material is a disqualification' })
  ground!: RemovalGround
  @Field(() => String, { nullable: true, description: '说明或结论；过错原因必填 · Explanation or finding; demanded by the fault grounds' })
  finding?: string | null
  @Field(() => ID, {
    nullable: true,
    description: '查实的不良记录；过错原因必填 · The upheld incident record; demanded by the fault grounds, for health there is none',
  })
  incidentId?: string | null
}

@ObjectType({ description: '出库的结果 · What removing answers', simpleResolvers: true })
export class RemoveExpertPayload extends Payload {
  @Field(() => Removal, { nullable: true, description: '出库 · The removal' })
  removal!: Removal | null
}

@InputType({ description: '取消资格：材料造假，永久有效 · A disqualification for forged material, permanent (S29)' })
export class DisqualifyExpertInput {
  @Field(() => ID, { description: '专家 · Expert' })
  expertId!: string
  @Field(() => ID, { description: '查实的不良记录 · The upheld incident record' })
  incidentId!: string
  @Field(() => String, { description: '造假情况 · What was forged' })
  finding!: string
}

@ObjectType({ description: '取消资格的结果 · What disqualifying answers', simpleResolvers: true })
export class DisqualifyExpertPayload extends Payload {
  @Field(() => Disqualification, { nullable: true, description: '取消资格 · The disqualification' })
  disqualification!: Disqualification | null
}

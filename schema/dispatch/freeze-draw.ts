import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { Draw } from './draw.ts'

@InputType({ description: '冻结 · A freeze that was announced' })
export class FreezeDrawInput {
  @Field(() => ID, { description: '专家组 · Panel' })
  panelId!: string
}

@ObjectType({ description: '冻结的结果 · What freezing answers', simpleResolvers: true })
export class FreezeDrawPayload extends Payload {
  @Field(() => Draw, { nullable: true, description: '抽取；承诺公布前为“冻结中” · The draw; FREEZING until its commitment is published' })
  draw!: Draw | null
}

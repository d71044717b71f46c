import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { Draw } from './draw.ts'

@InputType({ description: '登记公共随机值 · The public value, as its source published it' })
export class RecordPublicValueInput {
  @Field(() => ID, { description: '抽取 · Draw' })
  drawId!: string
  @Field(() => String, { description: '公共随机值，与来源公布的完全一致 · The value, exactly as its source published it' })
  value!: string
}

@ObjectType({ description: '登记公共随机值的结果 · What recording the public value answers', simpleResolvers: true })
export class RecordPublicValuePayload extends Payload {
  @Field(() => Draw, { nullable: true, description: '抽取 · The draw' })
  draw!: Draw | null
}

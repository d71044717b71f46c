import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { Draw } from './draw.ts'

@InputType({ description: '揭示 · A holder’s reveal' })
export class RevealForDrawInput {
  @Field(() => ID, { description: '抽取 · Draw' })
  drawId!: string
  @Field(() => String, { description: '揭示值（64 位十六进制） · The value before the head of the chain, 64 hexadecimal digits' })
  reveal!: string
}

@ObjectType({ description: '揭示的结果 · What revealing answers', simpleResolvers: true })
export class RevealForDrawPayload extends Payload {
  @Field(() => Draw, { nullable: true, description: '抽取 · The draw' })
  draw!: Draw | null
}

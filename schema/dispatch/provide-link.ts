import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { Draw } from './draw.ts'

@InputType({ description: '给出链值 · The next link of a holder’s chain' })
export class ProvideLinkInput {
  @Field(() => ID, { description: '抽取 · Draw' })
  drawId!: string
  @Field(() => String, { description: '链值（64 位十六进制） · The link, 64 hexadecimal digits' })
  link!: string
}

@ObjectType({ description: '给出链值的结果 · What providing a link answers', simpleResolvers: true })
export class ProvideLinkPayload extends Payload {
  @Field(() => Draw, { nullable: true, description: '抽取 · The draw' })
  draw!: Draw | null
}

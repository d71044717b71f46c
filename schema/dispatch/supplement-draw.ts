import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { Draw } from './draw.ts'

@InputType({ description: '补充抽取：留任在席成员，只抽空缺 · A draw whose gap is to be drawn; its members stay' })
export class SupplementDrawInput {
  @Field(() => ID, { description: '有空缺的抽取 · The draw with a gap' })
  drawId!: string
}

@ObjectType({ description: '补充抽取的结果 · What a supplementary draw answers', simpleResolvers: true })
export class SupplementDrawPayload extends Payload {
  @Field(() => Draw, {
    nullable: true,
    description: '有空缺的抽取，其专家组可重新预告 · The draw with the gap; its panel may be announced anew',
  })
  draw!: Draw | null
}

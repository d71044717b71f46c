import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { Draw } from './draw.ts'

@InputType({ description: '持有人的承诺，在自己的设备上算出并签名 · A holder’s commitment, made and signed on a device of their own' })
export class CommitToDrawInput {
  @Field(() => ID, { description: '抽取 · Draw' })
  drawId!: string
  @Field(() => String, { description: '链首（64 位十六进制） · Head of the hash chain, 64 hexadecimal digits' })
  head!: string
  @Field(() => String, {
    description: '承诺（64 位十六进制），含抽取文件的哈希 · Commitment, 64 hexadecimal digits; it contains the hash of the draw document',
  })
  commitment!: string
  @Field(() => String, { description: '承诺的签名（128 位十六进制） · Signature of the commitment, 128 hexadecimal digits' })
  signature!: string
}

@ObjectType({ description: '承诺的结果 · What committing answers', simpleResolvers: true })
export class CommitToDrawPayload extends Payload {
  @Field(() => Draw, { nullable: true, description: '抽取 · The draw' })
  draw!: Draw | null
  @Field(() => String, {
    nullable: true,
    description: '回执（规范 JSON），请自行保存 · Receipt, canonical JSON, for the holder to keep',
  })
  receipt!: string | null
}

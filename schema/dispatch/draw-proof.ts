import { Field, ObjectType } from 'type-graphql'

@ObjectType({ description: '抽取证明中可供查看者查看的部分 · What of a draw’s proof the viewer may have', simpleResolvers: true })
export class DrawProof {
  @Field(() => String, { nullable: true, description: '承诺（文件的 SHA-256） · Commitment: SHA-256 of the draw document, hex' })
  commitment!: string | null
  @Field(() => String, { nullable: true, description: '备选名单根 · Merkle root of the pool, hex' })
  poolRoot!: string | null
  @Field(() => String, {
    nullable: true,
    description: '抽取文件（规范 JSON）；专家组开启前保密 · The draw document, canonical JSON; sealed until the panel’s opening',
  })
  document!: string | null
  @Field(() => String, {
    nullable: true,
    description:
      '完整证明文件（规范 JSON），可离线核验；专家组开启前保密 · The whole proof file, canonical JSON, to verify offline; sealed until the panel’s opening',
  })
  proof!: string | null
  @Field(() => String, {
    nullable: true,
    description: '本人的备选条目（规范 JSON） · The viewer’s own entry of the pool, canonical JSON; null for who was not in it',
  })
  ownEntry!: string | null
}

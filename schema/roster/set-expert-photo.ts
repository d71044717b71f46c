import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { Expert } from './expert.ts'

@InputType({ description: '设置证件照 · The photo of an expert' })
export class SetExpertPhotoInput {
  @Field(() => ID, { description: '专家 · Expert' })
  expertId!: string
  @Field(() => ID, { description: '照片文件（类别 PHOTO，已通过检查） · A clean file of kind PHOTO' })
  fileId!: string
  @Field(() => Int, { nullable: true, description: '读取时的版本 · Version of the expert as it was read' })
  version?: number | null
}

@ObjectType({ description: '设置证件照的结果 · What setting a photo answers', simpleResolvers: true })
export class SetExpertPhotoPayload extends Payload {
  @Field(() => Expert, { nullable: true, description: '专家 · The expert' })
  expert!: Expert | null
}

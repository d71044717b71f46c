import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { LocalDate } from '../base/scalars.ts'
import { Honour } from './honour.ts'

@InputType({ description: '登记荣誉撤销 · That an honour was revoked by whoever granted it' })
export class RevokeHonourInput {
  @Field(() => ID, { description: '荣誉 · Honour' })
  honourId!: string
  @Field(() => LocalDate, {
    description: '撤销日期，不早于授予、不晚于今日 · The day of the revocation, not before it was granted nor to come',
  })
  revokedOn!: string
  @Field(() => String, { description: '撤销原因及文号 · Reason of the revocation, with its document' })
  reason!: string
}

@ObjectType({ description: '登记荣誉撤销的结果 · What revoking an honour answers', simpleResolvers: true })
export class RevokeHonourPayload extends Payload {
  @Field(() => Honour, { nullable: true, description: '荣誉 · The honour' })
  honour!: Honour | null
}

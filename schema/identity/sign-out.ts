import { Field, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'

@ObjectType({ description: '退出的结果 · What signing out answers', simpleResolvers: true })
export class SignOutPayload extends Payload {
  @Field(() => Boolean, { nullable: true, description: '是否结束了一个会话 · Whether a session was ended' })
  ended!: boolean | null
}

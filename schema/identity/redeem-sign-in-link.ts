import { Field, InputType, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { DateTime } from '../base/scalars.ts'
import { Account } from './account.ts'

@InputType({ description: '以一次性链接设定密码 · A first password, set by a one-time link' })
export class RedeemSignInLinkInput {
  @Field(() => String, { description: '一次性链接中的令牌 · The token of the one-time link' })
  token!: string
  @Field(() => String, { description: '密码，至少 12 个字符 · Password of at least 12 characters' })
  password!: string
}

@ObjectType({ description: '设定密码的结果 · What redeeming the link answers', simpleResolvers: true })
export class RedeemSignInLinkPayload extends Payload {
  @Field(() => Account, { nullable: true, description: '账号，现已登录 · The account, now signed in' })
  account!: Account | null
  @Field(() => DateTime, { nullable: true, description: '会话到期时间 · When the session ends' })
  expiresAt!: Date | null
}

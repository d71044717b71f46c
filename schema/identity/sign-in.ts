import { Field, InputType, ObjectType } from 'type-graphql'
import { enumeration } from '../base/enumeration.ts'
import { Payload } from '../base/payload.ts'
import { DateTime } from '../base/scalars.ts'
import { Account } from './account.ts'

export const SessionDelivery = enumeration('SessionDelivery', '会话交付方式 · How the session reaches the client', {
  COOKIE: '由浏览器保存的 Cookie，脚本不可读 · A cookie of the browser, which no script can read',
  TOKEN: '令牌，随 Authorization: Bearer 发送 · A token, sent as Authorization: Bearer',
})
export type SessionDelivery = keyof typeof SessionDelivery

@InputType({ description: '登录 · A name and a password' })
export class SignInInput {
  @Field(() => String, { description: '登录名 · Sign-in name' })
  loginName!: string
  @Field(() => String, { description: '密码 · Password' })
  password!: string
  @Field(() => SessionDelivery, { defaultValue: 'COOKIE', description: '会话交付方式 · How the session reaches the client' })
  delivery!: SessionDelivery
}

@ObjectType({ description: '登录的结果 · What signing in answers', simpleResolvers: true })
export class SignInPayload extends Payload {
  @Field(() => Account, { nullable: true, description: '账号 · The account' })
  account!: Account | null
  @Field(() => String, { nullable: true, description: '令牌，仅此一次；用 Cookie 时为空 · The token, shown this once; null with a cookie' })
  token!: string | null
  @Field(() => DateTime, { nullable: true, description: '会话到期时间 · When the session ends' })
  expiresAt!: Date | null
}

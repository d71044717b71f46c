import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { DateTime } from '../base/scalars.ts'
import { Account } from './account.ts'

@InputType({ description: '首位管理员 · The first administrator of an empty installation' })
export class RedeemFirstSignInInput {
  @Field(() => String, { description: '一次性链接中的令牌 · The token of the one-time link' })
  token!: string
  @Field(() => String, { description: '登录名 · Sign-in name' })
  loginName!: string
  @Field(() => String, { description: '显示名 · Display name' })
  displayName!: string
  @Field(() => String, { description: '密码，至少 12 个字符 · Password of at least 12 characters' })
  password!: string
  @Field(() => String, { description: '机构名称，不存在时新建 · Name of the office; made where it does not exist' })
  officeName!: string
  @Field(() => ID, { description: '机构辖区 · Division of the office' })
  divisionId!: string
}

@ObjectType({ description: '首位管理员登录的结果 · What redeeming the link answers', simpleResolvers: true })
export class RedeemFirstSignInPayload extends Payload {
  @Field(() => Account, { nullable: true, description: '账号 · The account' })
  account!: Account | null
  @Field(() => DateTime, { nullable: true, description: '会话到期时间 · When the session ends' })
  expiresAt!: Date | null
}

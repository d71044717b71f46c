import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { DateTime } from '../base/scalars.ts'
import { Account } from './account.ts'

@InputType({ description: '开立账号 · An account to open' })
export class OpenAccountInput {
  @Field(() => ID, { description: '为哪个机构开立；角色另行授予 · The office it is opened for; roles are granted apart' })
  officeId!: string
  @Field(() => String, { description: '登录名，不得重复 · Sign-in name, unlike that of any other account' })
  loginName!: string
  @Field(() => String, { description: '显示名 · Display name' })
  displayName!: string
  @Field(() => String, {
    nullable: true,
    description:
      '电子邮箱，加密保存，用于接收待办通知；本人可修改 · E-mail address, kept sealed, for letters about work; its holder may change it',
  })
  email?: string | null
}

@ObjectType({ description: '开立账号的结果 · What opening an account answers', simpleResolvers: true })
export class OpenAccountPayload extends Payload {
  @Field(() => Account, { nullable: true, description: '账号 · The account' })
  account!: Account | null
  @Field(() => String, {
    nullable: true,
    description:
      '一次性链接，供本人设定密码；相对于本服务器网址 · One-time link by which its holder sets the password, relative to the server’s address',
  })
  signInLink!: string | null
  @Field(() => DateTime, { nullable: true, description: '链接到期时间 · When the link ends' })
  linkExpiresAt!: Date | null
}

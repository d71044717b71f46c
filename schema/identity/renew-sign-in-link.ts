import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { DateTime } from '../base/scalars.ts'
import { Account } from './account.ts'

@InputType({ description: '重发一次性链接 · An account whose link was lost or ended before a password was set' })
export class RenewSignInLinkInput {
  @Field(() => ID, { description: '账号 · Account' })
  accountId!: string
}

@ObjectType({ description: '重发一次性链接的结果 · What renewing a link answers', simpleResolvers: true })
export class RenewSignInLinkPayload extends Payload {
  @Field(() => Account, { nullable: true, description: '账号 · The account' })
  account!: Account | null
  @Field(() => String, {
    nullable: true,
    description:
      '新的一次性链接，旧链接作废；相对于本服务器网址 · The new link, relative to the server’s address; the old one no longer works',
  })
  signInLink!: string | null
  @Field(() => DateTime, { nullable: true, description: '链接到期时间 · When the link ends' })
  linkExpiresAt!: Date | null
}

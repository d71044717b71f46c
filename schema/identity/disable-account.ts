import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { Account } from './account.ts'

@InputType({ description: '停用账号 · An account to disable' })
export class DisableAccountInput {
  @Field(() => ID, { description: '账号 · Account' })
  accountId!: string
  @Field(() => String, { description: '原因 · Reason' })
  reason!: string
}

@ObjectType({ description: '停用账号的结果 · What disabling an account answers', simpleResolvers: true })
export class DisableAccountPayload extends Payload {
  @Field(() => Account, { nullable: true, description: '已停用的账号 · The account, now disabled' })
  account!: Account | null
}

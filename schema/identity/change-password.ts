import { Field, InputType, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { Account } from './account.ts'

@InputType({ description: '修改本人密码 · One’s own password, to change' })
export class ChangePasswordInput {
  @Field(() => String, { description: '原密码 · The password so far' })
  oldPassword!: string
  @Field(() => String, { description: '新密码，至少 12 个字符 · The new password, of at least 12 characters' })
  newPassword!: string
}

@ObjectType({
  description: '修改密码的结果；其他会话随即结束 · What changing the password answers; other sessions have ended',
  simpleResolvers: true,
})
export class ChangePasswordPayload extends Payload {
  @Field(() => Account, { nullable: true, description: '本人账号 · One’s own account' })
  account!: Account | null
}

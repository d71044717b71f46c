import { Field, Int, ObjectType } from 'type-graphql'
import { UserError } from '../base/user-error.ts'

const implementing = { implements: UserError, simpleResolvers: true }

@ObjectType({ ...implementing, description: '登录失败 · The name or the password is wrong; which of them is not told' })
export class SignInFailed extends UserError {}

@ObjectType({ ...implementing, description: '尝试过多 · Too many attempts to sign in' })
export class TooManyAttempts extends UserError {
  @Field(() => Int, { description: '多少秒后可再试 · Seconds until the next attempt counts' })
  retryAfterSeconds!: number
}

@ObjectType({ ...implementing, description: '最后一名管理员 · The office would be left without an administrator' })
export class LastAdministrator extends UserError {}

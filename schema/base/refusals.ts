import { Field, ID, Int, ObjectType } from 'type-graphql'
import { UserError } from './user-error.ts'

const implementing = { implements: UserError, simpleResolvers: true }

@ObjectType({ ...implementing, description: '无权限 · The viewer may not do this' })
export class NotPermitted extends UserError {}

@ObjectType({ ...implementing, description: '找不到 · No such object, or none that the viewer may see' })
export class NotFound extends UserError {
  @Field(() => ID, { description: '所给标识 · The id that was given' })
  id!: string
}

@ObjectType({ ...implementing, description: '输入无效 · An input value breaks a rule of form' })
export class InvalidInput extends UserError {}

@ObjectType({ ...implementing, description: '状态不允许 · The object is in a state that forbids the act' })
export class WrongState extends UserError {
  @Field(() => String, { description: '当前状态 · State it is in' })
  state!: string
  @Field(() => [String], { description: '允许的状态 · States from which the act is possible' })
  allowed!: string[]
}

@ObjectType({ ...implementing, description: '版本过期 · Somebody changed the object since it was read' })
export class StaleVersion extends UserError {
  @Field(() => Int, { description: '所给版本 · Version that was given' })
  given!: number
  @Field(() => Int, { description: '当前版本 · Version now' })
  current!: number
}

@ObjectType({ ...implementing, description: '幂等键冲突 · The Idempotency-Key was used for a different request' })
export class IdempotencyKeyReused extends UserError {}

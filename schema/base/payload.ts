import 'reflect-metadata'
import { Field, ObjectType } from 'type-graphql'
import { UserError } from './user-error.ts'

/** What every mutation answers: its object, `null` when the act was refused, and the refusals. Every other field is therefore nullable. */
@ObjectType({ description: '变更的结果 · What a mutation answers' })
export abstract class Payload {
  @Field(() => [UserError], { description: '拒绝原因；已办成时为空 · Why the act was refused; empty when it was done' })
  userErrors!: readonly UserError[]
}

/** What an act hands back when it was done: its payload without the refusals. */
export type Done<Answer extends Payload> = Omit<Answer, 'userErrors'>

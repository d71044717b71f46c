import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { EmployerDelegate } from './employer-delegate.ts'

@InputType({ description: '指定单位经办人 · Who acts for an employer' })
export class NameEmployerDelegateInput {
  @Field(() => ID, { description: '账号 · Account' })
  accountId!: string
  @Field(() => ID, { description: '单位 · Organisation' })
  organisationId!: string
  @Field(() => ID, { description: '登记机构 · The office that records it' })
  officeId!: string
}

@ObjectType({ description: '指定单位经办人的结果 · What naming a delegate answers', simpleResolvers: true })
export class NameEmployerDelegatePayload extends Payload {
  @Field(() => EmployerDelegate, { nullable: true, description: '经办人 · The delegate' })
  delegate!: EmployerDelegate | null
}

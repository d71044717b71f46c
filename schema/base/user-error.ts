import 'reflect-metadata'
import { Field, InterfaceType } from 'type-graphql'

@InterfaceType({ description: '拒绝原因 · Why an act was refused: a permission, a state or a rule', autoRegisterImplementations: true })
export abstract class UserError {
  @Field(() => String, { description: '稳定代码 · Stable code, for programs' })
  code!: string
  @Field(() => String, { description: '中文说明 · What a person needs to know, in Chinese' })
  messageZh!: string
  @Field(() => String, { description: '英文说明 · What a person needs to know, in English' })
  messageEn!: string
  @Field(() => String, { nullable: true, description: '依据条款 · The clause behind the refusal, for example S23' })
  clause?: string
  @Field(() => [String], { nullable: true, description: '出错的输入字段 · Path of the input field at fault' })
  path?: string[]
}

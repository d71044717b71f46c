import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { LocalDate } from '../base/scalars.ts'
import { Organisation } from './organisation.ts'

@InputType({ description: '单位更名 · A new name of an organisation' })
export class RenameOrganisationInput {
  @Field(() => ID, { description: '单位 · Organisation' })
  organisationId!: string
  @Field(() => String, { description: '新名称 · New name' })
  name!: string
  @Field(() => LocalDate, { description: '新名称启用日期，不晚于今日 · First day of the new name, today at the latest' })
  startsOn!: string
  @Field(() => String, { description: '依据文号 · Number of the document behind it' })
  documentNumber!: string
}

@ObjectType({ description: '单位更名的结果 · What renaming an organisation answers', simpleResolvers: true })
export class RenameOrganisationPayload extends Payload {
  @Field(() => Organisation, { nullable: true, description: '单位 · The organisation' })
  organisation!: Organisation | null
}

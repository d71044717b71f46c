import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { Office, OfficeKind } from './office.ts'

@InputType({ description: '设立机构 · An office to open below another' })
export class OpenOfficeInput {
  @Field(() => String, { description: '名称，不得重复 · Name, unlike that of any other office' })
  name!: string
  @Field(() => OfficeKind, { description: '性质 · Kind' })
  kind!: OfficeKind
  @Field(() => ID, { description: '上级机构 · The office above' })
  parentId!: string
  @Field(() => ID, { description: '辖区 · Division' })
  divisionId!: string
  @Field(() => ID, { nullable: true, description: '作为用人单位的登记 · The office as an organisation' })
  organisationId?: string | null
}

@ObjectType({ description: '设立机构的结果 · What opening an office answers', simpleResolvers: true })
export class OpenOfficePayload extends Payload {
  @Field(() => Office, { nullable: true, description: '新机构 · The office' })
  office!: Office | null
}

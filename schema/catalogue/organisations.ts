import { ArgsType, Field, ID, InputType } from 'type-graphql'
import { connectionOf, PageArgs } from '../base/connection.ts'
import { enumeration } from '../base/enumeration.ts'
import { Organisation, OrganisationKind } from './organisation.ts'

@InputType({ description: '单位筛选条件 · What organisations must meet' })
export class OrganisationFilter {
  @Field(() => String, { nullable: true, description: '名称或曾用名包含 · Name or an earlier name contains' })
  text?: string
  @Field(() => [OrganisationKind], { nullable: true, description: '性质（其一） · Kinds, any of them' })
  kinds?: OrganisationKind[]
  @Field(() => String, { nullable: true, description: '所在区划代码（含下级） · Code of the division, everything below included' })
  division?: string
  @Field(() => ID, { nullable: true, description: '上级单位 · Parent organisation' })
  parent?: string
}

export const OrganisationOrder = enumeration('OrganisationOrder', '单位排序 · Order of organisations', {
  ID: '录入先后 · As entered',
  NAME: '名称（拼音） · Name, by pinyin',
})
export type OrganisationOrder = keyof typeof OrganisationOrder

@ArgsType()
export class OrganisationsArgs extends PageArgs {
  @Field(() => OrganisationFilter, { nullable: true, description: '筛选 · What they must meet' })
  filter?: OrganisationFilter
  @Field(() => OrganisationOrder, { nullable: true, description: '排序 · Order; as entered when left out' })
  orderBy?: OrganisationOrder
}

export const OrganisationConnection = connectionOf('Organisation', '单位', () => Organisation)

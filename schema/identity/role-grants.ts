import { ArgsType, Field, ID, InputType } from 'type-graphql'
import { connectionOf, PageArgs } from '../base/connection.ts'
import { Role, RoleGrant } from './role-grant.ts'

@InputType({ description: '角色授予筛选条件 · What grants of roles must meet, all of it' })
export class RoleGrantFilter {
  @Field(() => ID, { nullable: true, description: '机构 · Office' })
  office?: string
  @Field(() => ID, { nullable: true, description: '账号 · Account' })
  account?: string
  @Field(() => [Role], { nullable: true, description: '角色（其一） · Roles, any of them' })
  roles?: Role[]
  @Field(() => Boolean, { nullable: true, description: '是否现行有效 · Whether they are held at this moment' })
  held?: boolean
}

@ArgsType()
export class RoleGrantsArgs extends PageArgs {
  @Field(() => RoleGrantFilter, { nullable: true, description: '筛选 · What they must meet' })
  filter?: RoleGrantFilter
}

export const RoleGrantConnection = connectionOf('RoleGrant', '角色授予', () => RoleGrant)

import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { DateTime } from '../base/scalars.ts'
import { Role, RoleGrant } from './role-grant.ts'

@InputType({ description: '授予角色 · A role to grant in an office' })
export class GrantRoleInput {
  @Field(() => ID, { description: '账号 · Account' })
  accountId!: string
  @Field(() => ID, { description: '机构 · Office' })
  officeId!: string
  @Field(() => Role, { description: '角色 · Role' })
  role!: Role
  @Field(() => DateTime, { nullable: true, description: '起；缺省为现在 · From; now when left out' })
  startsAt?: Date | null
  @Field(() => DateTime, { nullable: true, description: '止；缺省为长期 · Until; open when left out' })
  endsAt?: Date | null
}

@ObjectType({ description: '授予角色的结果 · What granting a role answers', simpleResolvers: true })
export class GrantRolePayload extends Payload {
  @Field(() => RoleGrant, { nullable: true, description: '授予的角色 · The grant' })
  roleGrant!: RoleGrant | null
}

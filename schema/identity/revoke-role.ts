import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { RoleGrant } from './role-grant.ts'

@InputType({ description: '撤销角色 · A grant to revoke' })
export class RevokeRoleInput {
  @Field(() => ID, { description: '要撤销的授予 · The grant' })
  roleGrantId!: string
  @Field(() => String, { description: '原因 · Reason' })
  reason!: string
}

@ObjectType({ description: '撤销角色的结果 · What revoking a role answers', simpleResolvers: true })
export class RevokeRolePayload extends Payload {
  @Field(() => RoleGrant, { nullable: true, description: '被撤销的授予 · The grant, now ended' })
  roleGrant!: RoleGrant | null
}

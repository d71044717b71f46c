import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { GrantRoleInput, GrantRolePayload } from '../../schema/identity/grant-role.ts'
import { RevokeRoleInput, RevokeRolePayload } from '../../schema/identity/revoke-role.ts'
import { RoleGrantConnection, RoleGrantsArgs } from '../../schema/identity/role-grants.ts'
import type { Act } from '../context.ts'
import { answeredByPlan } from '../read/answered.ts'
import { grantRole } from './grant-role.ts'
import { revokeRole } from './revoke-role.ts'

@Resolver()
export class RoleGrantResolver {
  @Query(() => RoleGrantConnection, {
    description: '角色授予：本机构及下级机构的 · Grants of roles in the offices within one’s scope, and one’s own',
  })
  roleGrants(@Args(() => RoleGrantsArgs) _asked: RoleGrantsArgs) {
    return answeredByPlan()
  }

  @Mutation(() => GrantRolePayload, { description: '授予角色 · Grants a role in an office' })
  grantRole(@Arg('input', () => GrantRoleInput) input: GrantRoleInput, @Ctx() act: Act) {
    return grantRole(act, input)
  }

  @Mutation(() => RevokeRolePayload, { description: '撤销角色 · Ends a grant, with a reason' })
  revokeRole(@Arg('input', () => RevokeRoleInput) input: RevokeRoleInput, @Ctx() act: Act) {
    return revokeRole(act, input)
  }
}

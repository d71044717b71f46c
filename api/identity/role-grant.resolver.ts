import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { GrantRoleInput, GrantRolePayload } from '../../schema/identity/grant-role.ts'
import { RevokeRoleInput, RevokeRolePayload } from '../../schema/identity/revoke-role.ts'
import type { Act } from '../context.ts'
import { grantRole } from './grant-role.ts'
import { revokeRole } from './revoke-role.ts'

@Resolver()
export class RoleGrantResolver {
  @Mutation(() => GrantRolePayload, { description: '授予角色 · Grants a role in an office' })
  grantRole(@Arg('input', () => GrantRoleInput) input: GrantRoleInput, @Ctx() act: Act) {
    return grantRole(act, input)
  }

  @Mutation(() => RevokeRolePayload, { description: '撤销角色 · Ends a grant, with a reason' })
  revokeRole(@Arg('input', () => RevokeRoleInput) input: RevokeRoleInput, @Ctx() act: Act) {
    return revokeRole(act, input)
  }
}

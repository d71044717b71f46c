import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { RevokeHonourInput, RevokeHonourPayload } from '../../../schema/roster/revoke-honour.ts'
import type { Act } from '../../context.ts'
import { revokeHonour } from './revoke-honour.ts'

@Resolver()
export class HonourResolver {
  @Mutation(() => RevokeHonourPayload, { description: '登记荣誉撤销 · Enters that an honour was revoked (S11)' })
  revokeHonour(@Arg('input', () => RevokeHonourInput) input: RevokeHonourInput, @Ctx() act: Act) {
    return revokeHonour(act, input)
  }
}

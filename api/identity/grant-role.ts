import { LockMode } from '@mikro-orm/core'
import type { Done } from '../../schema/base/payload.ts'
import { InvalidInput } from '../../schema/base/refusals.ts'
import type { GrantRoleInput, GrantRolePayload } from '../../schema/identity/grant-role.ts'
import { Account, Office, RoleGrant } from '../../schema/index.ts'
import type { Act } from '../context.ts'
import { demand, notFound, refusalOf, required, rowOf } from '../refusal.ts'
import { checkGrantPeriod, overlap } from './grant-period.ts'
import { mayGrantRole } from './permissions.ts'

/** Grants a role in an office, for a time. Refuses unknown ids, other offices, oneself, the past, and a role that is already held then. */
export async function grantRole(act: Act, input: GrantRoleInput): Promise<Done<GrantRolePayload>> {
  const { em, viewer, now } = act
  const account = required(
    // Locked, so that two grants of one role take turns.
    await em.findOne(Account, rowOf('Account', input.accountId, ['accountId']), { lockMode: LockMode.PESSIMISTIC_WRITE }),
    notFound(input.accountId, ['accountId']),
  )
  const office = required(await em.findOne(Office, rowOf('Office', input.officeId, ['officeId'])), notFound(input.officeId, ['officeId']))
  demand(mayGrantRole(viewer, { account: account.id, office: office.id }))

  const period = { startsAt: input.startsAt ?? now, endsAt: input.endsAt ?? null }
  demand(checkGrantPeriod(period, now))
  const held = await em.find(RoleGrant, { account, office, role: input.role })
  demand(held.some(grant => overlap(grant, period)) ? alreadyHeld() : undefined)

  const roleGrant = em.create(RoleGrant, { account, office, role: input.role, ...period, grantedBy: viewer.account ?? null } as never)
  await em.persist(roleGrant).flush()
  const details = { account: account.id, role: input.role, ...period }
  act.record({ verb: 'role.granted', office: office.id, subject: ['RoleGrant', roleGrant.id], details })
  return { roleGrant }
}

const alreadyHeld = () =>
  refusalOf(InvalidInput, {
    code: 'ROLE_ALREADY_HELD',
    messageZh: '该账号在此期间已在该机构担任此角色。',
    messageEn: 'The account already holds this role in this office during that time.',
    path: ['role'],
  })

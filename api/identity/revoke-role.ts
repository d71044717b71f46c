import type { Done } from '../../schema/base/payload.ts'
import { InvalidInput, WrongState } from '../../schema/base/refusals.ts'
import { LastAdministrator } from '../../schema/identity/refusals.ts'
import type { RevokeRoleInput, RevokeRolePayload } from '../../schema/identity/revoke-role.ts'
import { Account, RoleGrant } from '../../schema/index.ts'
import type { Act } from '../context.ts'
import { demand, notFound, refusalOf, required, rowOf } from '../refusal.ts'
import { mayRevokeRole } from './permissions.ts'

/** Ends a grant now, or before it starts, with a reason. Refuses unknown ids, other offices, ended grants, and the last administrator. */
export async function revokeRole(act: Act, input: RevokeRoleInput): Promise<Done<RevokeRolePayload>> {
  const { em, viewer, now } = act
  const missing = notFound(input.roleGrantId, ['roleGrantId'])
  const grant = required(await em.findOne(RoleGrant, rowOf('RoleGrant', input.roleGrantId, ['roleGrantId'])), missing)
  demand(mayRevokeRole(viewer, { office: grant.office.id }))
  demand(grant.endsAt !== null && grant.endsAt <= now ? alreadyEnded() : undefined)
  demand(input.reason.trim() === '' ? noReason() : undefined)
  demand(grant.role === 'ADMINISTRATOR' && (await isLast(act, grant)) ? lastAdministrator() : undefined)

  grant.endsAt = new Date(Math.max(grant.startsAt.getTime(), now.getTime()))
  grant.revokedBy = em.getReference(Account, viewer.account!, { wrapped: true })
  grant.revocationReason = input.reason.trim()
  const details = { account: grant.account.id, role: grant.role, reason: grant.revocationReason }
  act.record({ verb: 'role.revoked', office: grant.office.id, subject: ['RoleGrant', grant.id], details })
  return { roleGrant: grant }
}

/**
 * Whether no other administrator reaches the office. Asked below row-level security, and under a lock: two revoking each other take turns.
 */
async function isLast({ em }: Act, { id, office }: RoleGrant): Promise<boolean> {
  const [row] = await em.execute<[{ others: string }]>('select other_administrators(?, ?) as others', [office.id, id])
  return Number(row.others) === 0
}

const alreadyEnded = () =>
  refusalOf(WrongState, {
    code: 'ALREADY_ENDED',
    messageZh: '该角色已经结束。',
    messageEn: 'The grant has already ended.',
    state: 'ENDED',
    allowed: ['CURRENT', 'UPCOMING'],
    path: ['roleGrantId'],
  })

const noReason = () =>
  refusalOf(InvalidInput, {
    code: 'REASON_MISSING',
    messageZh: '请写明撤销原因。',
    messageEn: 'Give a reason for the revocation.',
    path: ['reason'],
  })

const lastAdministrator = () =>
  refusalOf(LastAdministrator, {
    code: 'LAST_ADMINISTRATOR',
    messageZh: '撤销后该机构将没有系统管理员；请先授予另一名管理员。',
    messageEn: 'The office would be left without an administrator; grant the role to another one first.',
    path: ['roleGrantId'],
  })

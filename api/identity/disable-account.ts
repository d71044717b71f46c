import type { Done } from '../../schema/base/payload.ts'
import { InvalidInput } from '../../schema/base/refusals.ts'
import type { DisableAccountInput, DisableAccountPayload } from '../../schema/identity/disable-account.ts'
import { LastAdministrator } from '../../schema/identity/refusals.ts'
import type { Act } from '../context.ts'
import { demand, refusalOf } from '../refusal.ts'
import { accountDisabled } from './account-states.ts'
import { findAccount } from './find-account.ts'
import { mayDisableAccount } from './permissions.ts'

/**
 * Disables an account, with a reason: it signs in no more, and its sessions count for nothing within five seconds. Refuses unknown ids,
 * accounts of other offices, oneself, disabled ones, and the last administrator of an office.
 */
export async function disableAccount(act: Act, input: DisableAccountInput): Promise<Done<DisableAccountPayload>> {
  const { em, viewer, now } = act
  const { account, offices } = await findAccount(em, input.accountId)
  demand(mayDisableAccount(viewer, { account: account.id, offices }))
  demand(account.disabledAt === null ? undefined : accountDisabled())
  demand(input.reason.trim() === '' ? noReason() : undefined)
  // Asked below row-level security, and under a lock: two disabling each other take turns.
  const left = await em.execute('select offices_left_by(?)', [account.id])
  demand(left.length > 0 ? lastAdministrator() : undefined)

  account.disabledAt = now
  act.record({ verb: 'account.disabled', office: offices[0], subject: ['Account', account.id], details: { reason: input.reason.trim() } })
  return { account }
}

const noReason = () =>
  refusalOf(InvalidInput, {
    code: 'REASON_MISSING',
    messageZh: '请写明停用原因。',
    messageEn: 'Give a reason for disabling the account.',
    path: ['reason'],
  })

const lastAdministrator = () =>
  refusalOf(LastAdministrator, {
    code: 'LAST_ADMINISTRATOR',
    messageZh: '停用后有机构将没有系统管理员；请先授予另一名管理员。',
    messageEn: 'An office would be left without an administrator; grant the role to another one first.',
    path: ['accountId'],
  })

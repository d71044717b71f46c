import type { Done } from '../../../schema/base/payload.ts'
import { WrongState } from '../../../schema/base/refusals.ts'
import type { RenewSignInLinkInput, RenewSignInLinkPayload } from '../../../schema/identity/renew-sign-in-link.ts'
import type { Act } from '../../context.ts'
import { demand, refusalOf } from '../../refusal.ts'
import { accountDisabled } from '../account-states.ts'
import { findAccount } from '../find-account.ts'
import { mayRenewSignInLink } from '../permissions.ts'
import { offerSignInLink } from './offer-sign-in-link.ts'

/**
 * Makes a new one-time link for an account whose holder never set a password. Refuses unknown ids, accounts of other offices, disabled
 * ones, and those with a password: a link to them would let an administrator in as somebody else.
 */
export async function renewSignInLink(act: Act, { accountId }: RenewSignInLinkInput): Promise<Done<RenewSignInLinkPayload>> {
  const { account, offices } = await findAccount(act.em, accountId)
  demand(mayRenewSignInLink(act.viewer, { offices }))
  demand(account.disabledAt === null ? undefined : accountDisabled())
  demand(account.passwordHash === null ? undefined : passwordSet())

  act.record({ verb: 'sign_in_link.renewed', office: offices[0], subject: ['Account', account.id] })
  return { account, ...(await offerSignInLink(act, account.id)) }
}

const passwordSet = () =>
  refusalOf(WrongState, {
    code: 'PASSWORD_SET',
    messageZh: '该账号已由本人设定密码，不能再发链接。',
    messageEn: 'The holder of this account has set a password; no link can be made to it any more.',
    state: 'PASSWORD_SET',
    allowed: ['OPENED'],
    path: ['accountId'],
  })

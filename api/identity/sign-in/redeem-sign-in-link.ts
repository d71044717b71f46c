import type { Done } from '../../../schema/base/payload.ts'
import { NotPermitted } from '../../../schema/base/refusals.ts'
import type { RedeemSignInLinkInput, RedeemSignInLinkPayload } from '../../../schema/identity/redeem-sign-in-link.ts'
import { Account } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { demand, refusalOf, required } from '../../refusal.ts'
import { digestOf } from '../session-token.ts'
import { checkNewPassword, hashPassword } from './passwords.ts'
import { startSession } from './start-session.ts'

/** Spends the one-time link of an account: sets its first password and signs it in. Refuses a spent, old or unknown link. */
export async function redeemSignInLink(act: Act, { token, password }: RedeemSignInLinkInput): Promise<Done<RedeemSignInLinkPayload>> {
  const { em, session } = act
  demand(checkNewPassword(password, 'password'))
  const [row] = await em.execute<[{ account: number | null }]>('select redeem_sign_in_link(?, ?) as account', [
    digestOf(token),
    await hashPassword(password),
  ])
  const account = required(row.account, spent())
  const started = await startSession(act, account)
  if (session) session.change = { ...started, delivery: 'COOKIE' }
  act.record({ verb: 'sign_in_link.redeemed', office: undefined, subject: ['Account', account] })
  return { account: em.getReference(Account, account), expiresAt: started.expiresAt }
}

const spent = () =>
  refusalOf(NotPermitted, {
    code: 'LINK_SPENT',
    messageZh: '该链接无效、已使用或已过期；请向管理员索取新的链接。',
    messageEn: 'The link is unknown, spent or too old; ask an administrator for a new one.',
    path: ['token'],
  })

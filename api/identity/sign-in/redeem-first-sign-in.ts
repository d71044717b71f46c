import type { Done } from '../../../schema/base/payload.ts'
import { NotPermitted } from '../../../schema/base/refusals.ts'
import type { RedeemFirstSignInInput, RedeemFirstSignInPayload } from '../../../schema/identity/redeem-first-sign-in.ts'
import { Account, Division } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { demand, notFound, refusalOf, required, rowOf } from '../../refusal.ts'
import { checkName } from '../name-form.ts'
import { digestOf } from '../session-token.ts'
import { unlessTaken } from '../taken-name.ts'
import { checkNewPassword, hashPassword } from './passwords.ts'
import { startSession } from './start-session.ts'

/**
 * Spends the one-time link: makes the first account, its office and its role, and signs it in. Refuses a spent, old or unknown link, and a
 * taken name.
 */
export async function redeemFirstSignIn(act: Act, input: RedeemFirstSignInInput): Promise<Done<RedeemFirstSignInPayload>> {
  const { em, session } = act
  const division = rowOf('Division', input.divisionId, ['divisionId'])
  required(await em.findOne(Division, division), notFound(input.divisionId, ['divisionId']))
  demand(
    checkNewPassword(input.password, 'password'),
    ...(['loginName', 'displayName', 'officeName'] as const).map(name => checkName(input[name], name)),
  )

  const values = [
    digestOf(input.token),
    input.loginName.trim(),
    input.displayName.trim(),
    await hashPassword(input.password),
    input.officeName.trim(),
    division,
  ]
  const [row] = await unlessTaken(
    em.execute<[{ account: number | null }]>('select redeem_first_sign_in(?, ?, ?, ?, ?, ?) as account', values),
  )
  const account = required(row.account, spent())
  const { token, expiresAt } = await startSession(act, account)
  if (session) session.change = { token, expiresAt, delivery: 'COOKIE' }
  act.record({ verb: 'first_sign_in.redeemed', office: undefined, subject: ['Account', account] })
  return { account: em.getReference(Account, account), expiresAt }
}

const spent = () =>
  refusalOf(NotPermitted, {
    code: 'LINK_SPENT',
    messageZh: '该链接无效、已使用或已过期；请重新启动服务器以获得新的链接。',
    messageEn: 'The link is unknown, spent or too old; restart the server for a new one.',
    path: ['token'],
  })

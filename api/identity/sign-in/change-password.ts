import type { Done } from '../../../schema/base/payload.ts'
import { InvalidInput } from '../../../schema/base/refusals.ts'
import type { ChangePasswordInput, ChangePasswordPayload } from '../../../schema/identity/change-password.ts'
import { Account } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { demand, refusalOf, required } from '../../refusal.ts'
import { signedInOnly } from '../permissions.ts'
import { digestOf } from '../session-token.ts'
import { countAttempt, subjectsOf } from './attempts.ts'
import { checkNewPassword, fits, hashPassword } from './passwords.ts'

/** Changes one's own password; all other sessions of the account end. Refuses strangers, too many attempts, and a wrong old password. */
export async function changePassword(act: Act, { oldPassword, newPassword }: ChangePasswordInput): Promise<Done<ChangePasswordPayload>> {
  const { em, session } = act
  const number = required(act.viewer.account, signedInOnly())
  demand(checkNewPassword(newPassword, 'newPassword'))
  const account = required(await em.findOne(Account, { id: number, disabledAt: null }, { populate: ['passwordHash'] }), signedInOnly())
  // Counted like attempts to sign in: a session left open is no place to guess.
  const subjects = subjectsOf(act, account.loginName)
  demand(await countAttempt(act, subjects))
  demand((await fits(oldPassword, account.passwordHash ?? undefined)) ? undefined : oldPasswordWrong())

  await em.execute('select forget_sign_in_attempts(?::text[], ?)', [`{${subjects.both},${subjects.account}}`, subjects.address])
  const kept = session?.token === undefined ? null : digestOf(session.token)
  await em.execute('select set_password(?, ?, ?)', [number, await hashPassword(newPassword), kept])
  act.record({ verb: 'password.changed', office: undefined, subject: ['Account', number] })
  return { account }
}

const oldPasswordWrong = () =>
  refusalOf(InvalidInput, {
    code: 'OLD_PASSWORD_WRONG',
    messageZh: '原密码不正确。',
    messageEn: 'The old password is wrong.',
    path: ['oldPassword'],
  })

import type { Done } from '../../../schema/base/payload.ts'
import { SignInFailed } from '../../../schema/identity/refusals.ts'
import type { SignInInput, SignInPayload } from '../../../schema/identity/sign-in.ts'
import { Account } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { demand, refusalOf } from '../../refusal.ts'
import { countAttempt, subjectsOf } from './attempts.ts'
import { fits } from './passwords.ts'
import { startSession } from './start-session.ts'

/** Starts a session for a name and its password. Refuses too many attempts, and a wrong name or password without telling which. */
export async function signIn(act: Act, { loginName, password, delivery }: SignInInput): Promise<Done<SignInPayload>> {
  const subjects = subjectsOf(act, loginName)
  demand(await countAttempt(act, subjects))
  const [found] = await act.em.execute<[{ account: number; hash: string }?]>('select * from account_to_sign_in(?)', [loginName])
  const right = await fits(password, found?.hash)
  demand(right ? undefined : failed())

  const { account } = found!
  await act.em.execute('select forget_sign_in_attempts(?::text[], ?)', [`{${subjects.both},${subjects.account}}`, subjects.address])
  const { token, expiresAt } = await startSession(act, account)
  if (act.session) act.session.change = { token, expiresAt, delivery }
  act.record({ verb: 'session.started', office: undefined, subject: ['Account', account] })
  return { account: act.em.getReference(Account, account), token: delivery === 'TOKEN' ? token : null, expiresAt }
}

const failed = () =>
  refusalOf(SignInFailed, { code: 'SIGN_IN_FAILED', messageZh: '登录名或密码不正确。', messageEn: 'The name or the password is wrong.' })

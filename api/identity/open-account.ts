import type { Done } from '../../schema/base/payload.ts'
import type { OpenAccountInput, OpenAccountPayload } from '../../schema/identity/open-account.ts'
import { Account, Office } from '../../schema/index.ts'
import type { Act } from '../context.ts'
import { demand, notFound, required, rowOf } from '../refusal.ts'
import { checkEmail, sealedEmail } from './account-email.ts'
import { checkName } from './name-form.ts'
import { mayOpenAccount } from './permissions.ts'
import { offerSignInLink } from './sign-in/offer-sign-in-link.ts'
import { unlessTaken } from './taken-name.ts'

/**
 * Opens an account without a password, and makes the one-time link by which its holder sets one. Refuses who does not administer the
 * office, an unknown office, a sign-in name that is taken, and what is no e-mail address.
 */
export async function openAccount(act: Act, input: OpenAccountInput): Promise<Done<OpenAccountPayload>> {
  const { em, viewer } = act
  const office = required(await em.findOne(Office, rowOf('Office', input.officeId, ['officeId'])), notFound(input.officeId, ['officeId']))
  demand(mayOpenAccount(viewer, { office: office.id }))
  demand(checkName(input.loginName, 'loginName'), checkName(input.displayName, 'displayName'), checkEmail(input.email?.trim()))

  const names = { loginName: input.loginName.trim(), displayName: input.displayName.trim() }
  const account = em.create(Account, { ...names, ...sealedEmail(act.platform.seals, input.email?.trim() ?? '') } as never)
  await unlessTaken(em.persist(account).flush())
  act.record({ verb: 'account.opened', office: office.id, subject: ['Account', account.id] })
  return { account, ...(await offerSignInLink(act, account.id)) }
}

import { InvalidInput } from '../../schema/base/refusals.ts'
import { ACCOUNT_EMAIL, isEmail, maskEmail } from '../personal.ts'
import { type Refusal, refusalOf } from '../refusal.ts'
import type { Seals } from '../seals.ts'

/** An address of an account, if one is given, is one that mail can go to. */
export function checkEmail(email: string | undefined): Refusal | undefined {
  if (!email || isEmail(email)) return undefined
  return refusalOf(InvalidInput, {
    code: 'BAD_EMAIL',
    messageZh: '电子邮箱的格式不正确。',
    messageEn: 'This is no e-mail address.',
    path: ['email'],
  })
}

/** The address as an account keeps it: sealed for sending, masked for reading; both null for none. */
export function sealedEmail(seals: Seals, email: string): { readonly emailSealed: Buffer | null; readonly emailMasked: string | null } {
  if (email === '') return { emailSealed: null, emailMasked: null }
  return { emailSealed: seals.seal(ACCOUNT_EMAIL, email), emailMasked: maskEmail(email) }
}

/** How personal data are stored (S18): sealed for those who may see it, fingerprinted to find one person twice, masked for everyone else. */

import type { Seals } from '../seals.ts'

/** What each kind of personal data is sealed for; bound into the seal. */
export const ID_NUMBER = 'expert.idNumber'
export const PHONE = 'expert.phone'
export const EMAIL = 'expert.email'

/** The personal data of one expert, in clear: never logged, never stored. */
export interface Personal {
  /** As `readIdentityNumber` gives it. */
  readonly idNumber: string
  readonly phone: string
  readonly email: string | null
}

/** The columns of `Expert` that hold them. */
export interface PersonalColumns {
  readonly idNumberSealed: Buffer
  readonly idNumberHash: string
  readonly idNumberMasked: string
  readonly phoneSealed: Buffer
  readonly phoneMasked: string
  readonly emailSealed: Buffer | null
  readonly emailMasked: string | null
}

/** Seals, fingerprints and masks one expert's personal data. */
export function personalColumns(seals: Seals, { idNumber, phone, email }: Personal): PersonalColumns {
  return {
    idNumberSealed: seals.seal(ID_NUMBER, idNumber),
    idNumberHash: seals.fingerprint(ID_NUMBER, idNumber),
    idNumberMasked: maskIdNumber(idNumber),
    phoneSealed: seals.seal(PHONE, phone),
    phoneMasked: maskPhone(phone),
    emailSealed: email === null ? null : seals.seal(EMAIL, email),
    emailMasked: email === null ? null : maskEmail(email),
  }
}

/** Province and check character; the rest could be guessed from birth date, sex and residence if more of it showed. */
export function maskIdNumber(number: string): string {
  return number.slice(0, 2) + '*'.repeat(15) + number.slice(17)
}

/** The first three and the last four digits; of a number shorter than eleven digits, the last two. */
export function maskPhone(phone: string): string {
  return phone.length < 11 ? '*'.repeat(Math.max(0, phone.length - 2)) + phone.slice(-2) : `${phone.slice(0, 3)}****${phone.slice(-4)}`
}

/** The first character and the domain. */
export function maskEmail(address: string): string {
  return `${address.slice(0, 1)}***${address.slice(address.lastIndexOf('@'))}`
}

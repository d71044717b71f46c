/**
 * How personal data are stored (S18): sealed for those who may see it, fingerprinted to find one person twice, masked for everyone else.
 */

import { EMAIL, ID_NUMBER, maskEmail, maskIdNumber, maskPhone, PHONE } from '../personal.ts'
import type { Seals } from '../seals.ts'

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

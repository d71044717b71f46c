/**
 * Citizen identity numbers (公民身份号码), GB 11643-1999: division, birth date, sequence with the sex in its last digit, and a check
 * character by ISO 7064 MOD 11-2. The number is personal: neither a fault nor an error here ever contains it.
 */

import { type LocalDate, parseLocalDate } from '../../time/local-date.ts'

/**
 * Why a text is no identity number: its length (the old 15 digits are no longer valid), a character, a birth date that does not exist, or
 * the check character.
 */
export type IdentityNumberFault = 'LENGTH' | 'CHARACTER' | 'BIRTH_DATE' | 'CHECK_CHARACTER'

/** What an identity number says; a number that is stored or compared is always `number`, never the text typed. */
export interface IdentityNumber {
  readonly number: string
  /** The six-digit division of the first registration, which may have been renamed or merged since. */
  readonly division: string
  readonly birthDate: LocalDate
  readonly sex: 'MALE' | 'FEMALE'
}

export type IdentityNumberReading = IdentityNumber | { readonly fault: IdentityNumberFault }

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const

/** Reads an identity number as people type it (full-width digits, a small x, spaces); answers with what it says or with the fault found. */
export function readIdentityNumber(text: string): IdentityNumberReading {
  const number = text.normalize('NFKC').replace(/\s/g, '').toUpperCase()
  if (number.length !== 18) return { fault: 'LENGTH' }
  if (!/^[1-9]\d{16}[\dX]$/.test(number)) return { fault: 'CHARACTER' }
  const birthDate = parseLocalDate(`${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`)
  if (birthDate === undefined) return { fault: 'BIRTH_DATE' }
  if (identityCheckCharacter(number.slice(0, 17)) !== number[17]) return { fault: 'CHECK_CHARACTER' }
  return { number, division: number.slice(0, 6), birthDate, sex: Number(number[16]) % 2 === 1 ? 'MALE' : 'FEMALE' }
}

/** The eighteenth character for the first seventeen digits; a RangeError, which does not show them, when they are not seventeen digits. */
export function identityCheckCharacter(seventeen: string): string {
  if (!/^\d{17}$/.test(seventeen)) throw new RangeError('not seventeen digits')
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(seventeen[index]), 0)
  return '10X98765432'.charAt(sum % 11)
}

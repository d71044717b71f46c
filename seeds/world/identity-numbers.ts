import { identityCheckCharacter } from '../../api/roster/import/identity-number.ts'
import type { LocalDate } from '../../api/time/local-date.ts'

/**
 * An invented identity number with a right check character (GB 11643): six-digit division, birth date, the n-th of that day and sex
 * (0 to 499). A division code that does not exist, such as 440899, keeps it from being anyone's number. A RangeError otherwise.
 */
export function makeIdentityNumber(division: string, birthDate: LocalDate, sequence: number, sex: 'MALE' | 'FEMALE'): string {
  if (!Number.isInteger(sequence) || sequence < 0 || sequence > 499) throw new RangeError(`no person ${sequence} of a day`)
  const order = String(sequence * 2 + (sex === 'MALE' ? 1 : 0)).padStart(3, '0')
  const seventeen = division + birthDate.replaceAll('-', '') + order
  return seventeen + identityCheckCharacter(seventeen)
}

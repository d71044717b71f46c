import { creditCodeCheckCharacter } from '../../api/catalogue/credit-code.ts'

const WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2] as const

/**
 * An invented unified social credit code with right check characters (GB 32100, GB 11714): two characters for the registration
 * (91 enterprise, 12 institution, 51 social organisation, 52 private non-enterprise unit), six-digit division, number 0 to 999,999.
 * The organisation's part begins with XX, which marks it as invented. A RangeError for another number.
 */
export function makeCreditCode(registration: '91' | '12' | '51' | '52', division: string, sequence: number): string {
  if (!Number.isInteger(sequence) || sequence < 0 || sequence > 999_999) throw new RangeError(`no organisation ${sequence}`)
  const organisation = `XX${String(sequence).padStart(6, '0')}`
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number.parseInt(organisation.charAt(index), 36), 0)
  const check = '0123456789X0'.charAt(11 - (sum % 11))
  const seventeen = registration + division + organisation + check
  return seventeen + creditCodeCheckCharacter(seventeen)
}

/**
 * Unified social credit codes (统一社会信用代码), GB 32100-2015: 18 characters, the last one a check character modulo 31.
 * The organisation's own part is not checked by GB 11714 besides: registered codes exist that do not follow it.
 */

/** The 31 characters of the standard in the order of their values: no I, O, S, V, Z. */
const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** Why a text is no credit code: its length, a character out of place, or the check character. */
export type CreditCodeFault = 'LENGTH' | 'CHARACTER' | 'CHECK_CHARACTER'

export type CreditCodeReading = { readonly code: string } | { readonly fault: CreditCodeFault }

/**
 * Reads a credit code as people type it (full-width or lower-case letters, spaces around or between); answers with the code or the fault
 * found.
 */
export function readCreditCode(text: string): CreditCodeReading {
  const code = text.normalize('NFKC').replace(/\s/g, '').toUpperCase()
  if (code.length !== 18) return { fault: 'LENGTH' }
  if (!/^[0-9A-HJ-NP-RTUWXY]{2}\d{6}[0-9A-HJ-NP-RTUWXY]{10}$/.test(code)) return { fault: 'CHARACTER' }
  return creditCodeCheckCharacter(code.slice(0, 17)) === code[17] ? { code } : { fault: 'CHECK_CHARACTER' }
}

/** The eighteenth character for the first seventeen; a RangeError when they are not seventeen characters of the standard. */
export function creditCodeCheckCharacter(seventeen: string): string {
  let sum = 0
  let weight = 1
  for (const character of seventeen) {
    const value = CHARACTERS.indexOf(character)
    if (value < 0) throw new RangeError('not a character of GB 32100')
    sum += value * weight
    weight = (weight * 3) % 31
  }
  if (seventeen.length !== 17) throw new RangeError('not seventeen characters')
  return CHARACTERS.charAt((31 - (sum % 31)) % 31)
}

/** Personal data outside their seals: what each kind is sealed for, and how much of it may show. */

/** What each kind is sealed for; bound into the seal. */
export const ID_NUMBER = 'expert.idNumber'
export const PHONE = 'expert.phone'
export const EMAIL = 'expert.email'
export const ACCOUNT_EMAIL = 'account.email'

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

/** Whether a text is an e-mail address, as far as its form tells. */
export function isEmail(text: string): boolean {
  return /^[^\s@,;]{1,64}@[A-Za-z0-9.-]{1,180}\.[A-Za-z]{2,}$/.test(text)
}

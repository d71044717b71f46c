import { hash, verify } from '@node-rs/argon2'
import { InvalidInput } from '../../../schema/base/refusals.ts'
import { type Refusal, refusalOf } from '../../refusal.ts'

/** Argon2id as OWASP recommends it: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
const shortest = 12
const longest = 200

/** A password's Argon2id hash, for storage. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), cost)
}

/** Stands in for the hash of an account that does not exist, so that the answer takes as long. */
const nobodysHash = hashPassword('nobody has this password')

/** Whether a password fits a stored hash. Without one the same work is done, and the answer is no. */
export async function fits(password: string, stored: string | undefined): Promise<boolean> {
  if (password.length > longest) return false
  const right = await verify(stored ?? (await nobodysHash), password.normalize('NFC'))
  return right && stored !== undefined
}

/** A password to be set has 12 to 200 characters; nothing else is demanded. */
export function checkNewPassword(password: string, field: string): Refusal | undefined {
  const length = [...password].length
  if (length >= shortest && length <= longest) return undefined
  return refusalOf(InvalidInput, {
    code: 'PASSWORD_LENGTH',
    messageZh: `密码应有 ${shortest} 至 ${longest} 个字符。`,
    messageEn: `A password has ${shortest} to ${longest} characters.`,
    path: [field],
  })
}

import { randomBytes } from 'node:crypto'
import type { Digest } from '../../draw/tagged-hash.ts'

/** Where secrets come from: a fresh one at each call, 32 bytes as 64 hexadecimal digits. */
export type SecretSource = () => Digest

/** Secrets from the operating system's generator. */
export const freshSecret: SecretSource = () => randomBytes(32).toString('hex')

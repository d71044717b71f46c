import { hash, randomBytes } from 'node:crypto'

/** A fresh opaque token: 256 random bits. It is shown once, and stored only as its digest. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

/** What the database knows a token by: SHA-256, in hex. */
export function digestOf(token: string): string {
  return hash('sha256', token, 'hex')
}

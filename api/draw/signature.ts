import { createPublicKey, verify } from 'node:crypto'
import { type Digest, digest, PROTOCOL, text } from './tagged-hash.ts'

/** An Ed25519 signature, as 128 lower-case hexadecimal digits. */
export type Signature = string

/** Whether the holder of an enrolled Ed25519 key (32 bytes) signed a commitment (RFC 8032; draw protocol §6). */
export function signedBy(key: Digest, commitment: Digest, signature: Signature): boolean {
  return signs(key, digest(commitment), signature)
}

/** What whoever enrols a key signs with it, so that nobody enrols a key that is not theirs: three lines without a last line feed. */
export function enrolmentText(account: string, publicKey: Digest): string {
  return `${PROTOCOL}/enrol\n${account}\n${publicKey}`
}

/** Whether a key signed a text. */
export function signedText(key: Digest, signedWords: string, signature: Signature): boolean {
  return signs(key, text(signedWords), signature)
}

function signs(key: Digest, message: Uint8Array, signature: Signature): boolean {
  if (!/^[0-9a-f]{128}$/.test(signature)) return false
  try {
    const x = Buffer.from(key, 'hex').toString('base64url')
    const publicKey = createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x } })
    return verify(null, message, publicKey, Buffer.from(signature, 'hex'))
  } catch {
    // Not every 32 bytes are a key; such a key has signed nothing.
    return false
  }
}

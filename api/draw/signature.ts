import { createPublicKey, verify } from 'node:crypto'
import { type Digest, digest } from './tagged-hash.ts'

/** An Ed25519 signature, as 128 lower-case hexadecimal digits. */
export type Signature = string

/** Whether the holder of an enrolled Ed25519 key (32 bytes) signed a commitment (RFC 8032; draw protocol §6). */
export function signedBy(key: Digest, commitment: Digest, signature: Signature): boolean {
  if (!/^[0-9a-f]{128}$/.test(signature)) return false
  try {
    const x = Buffer.from(key, 'hex').toString('base64url')
    const publicKey = createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x } })
    return verify(null, digest(commitment), publicKey, Buffer.from(signature, 'hex'))
  } catch {
    // Not every 32 bytes are a key; such a key has signed nothing.
    return false
  }
}

import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto'
import { canonicalJson } from '../../draw/canonical-json.ts'

/**
 * The signed text of an appointment certificate, as its QR code carries it behind the address of the check page: five parts joined by dots.
 *
 * `1`, the key's name, the claims (canonical JSON), their SHA-256, and an Ed25519 signature over `jiangku-certificate/1` and that digest;
 * each but the first two in base64url. The digest stands beside the claims so that claims altered under a true signature and a forged
 * signature are told apart.
 */
export const CERTIFICATE_PROTOCOL = 'jiangku-certificate/1'

/** What a certificate says (S24). Days are `YYYY-MM-DD`. */
export interface CertificateClaims {
  readonly number: string
  readonly code: string
  readonly name: string
  readonly occupations: string
  readonly roster: string
  readonly issuer: string
  readonly startsOn: string
  readonly endsOn: string
  readonly issuedOn: string
}

/** A key that signs certificates: its name is the beginning of the SHA-256 of its 32 public bytes. */
export interface CertificateKeyPair {
  readonly name: string
  /** 32 bytes in hex. */
  readonly publicKey: string
  /** PKCS #8 in base64url: only ever stored sealed. */
  readonly secret: string
}

/** A fresh Ed25519 key pair. */
export function newCertificateKey(): CertificateKeyPair {
  const { privateKey } = generateKeyPairSync('ed25519')
  const publicKey = publicHex(privateKey)
  return { name: nameOfKey(publicKey), publicKey, secret: privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64url') }
}

/** Signs claims. The same claims under the same key make the same text. */
export function signCertificate(claims: CertificateClaims, secret: string): string {
  const key = createPrivateKey({ key: Buffer.from(secret, 'base64url'), format: 'der', type: 'pkcs8' })
  const payload = Buffer.from(canonicalJson({ ...claims }))
  const digest = createHash('sha256').update(payload).digest()
  const signature = sign(null, Buffer.concat([Buffer.from(CERTIFICATE_PROTOCOL), digest]), key)
  return ['1', nameOfKey(publicHex(key)), ...[payload, digest, signature].map(bytes => bytes.toString('base64url'))].join('.')
}

/**
 * What a signed text certifies; `keyNamed` answers the public half of one of our keys. `FORGED` when none of them signed it, or it is no
 * such text at all; `ALTERED` when one did, but over other claims.
 */
export function readCertificate(text: string, keyNamed: (name: string) => string | undefined): CertificateClaims | 'FORGED' | 'ALTERED' {
  const [, name = '', ...parts] = /^1\.([0-9a-f]{16})\.([\w-]+)\.([\w-]{43})\.([\w-]{86})$/.exec(text) ?? []
  const publicKey = keyNamed(name)
  if (publicKey === undefined || parts.length < 3) return 'FORGED'
  const [payload, digest, signature] = parts.map(part => Buffer.from(part, 'base64url')) as [Buffer, Buffer, Buffer]
  const key = createPublicKey({
    format: 'jwk',
    key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(publicKey, 'hex').toString('base64url') },
  })
  if (!verify(null, Buffer.concat([Buffer.from(CERTIFICATE_PROTOCOL), digest]), key, signature)) return 'FORGED'
  if (!createHash('sha256').update(payload).digest().equals(digest)) return 'ALTERED'
  return JSON.parse(payload.toString()) as CertificateClaims
}

function publicHex(key: KeyObject): string {
  return Buffer.from(createPublicKey(key).export({ format: 'jwk' }).x!, 'base64url').toString('hex')
}

function nameOfKey(publicKey: string): string {
  return createHash('sha256').update(Buffer.from(publicKey, 'hex')).digest('hex').slice(0, 16)
}

import { fromHex, toHex, utf8 } from './bytes.ts'
import { signatureHolds } from './ed25519.ts'
import { sha256 } from './sha256.ts'
import { list, object, pattern, text } from './shape.ts'
import { spelling } from './spelling.ts'

/** What an appointment certificate says. Days are `YYYY-MM-DD`. */
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

/** What a server publishes at `/.well-known/jiangku-certificates.json`: keep a copy, and certificates are checked without a network. */
export interface PublishedCertificates {
  readonly protocol: string
  /** The day of which the list of removals is. */
  readonly asOf: string
  readonly keys: readonly { readonly name: string; readonly publicKey: string }[]
  /** Certificates that no longer hold, by the SHA-256 of their codes. */
  readonly removed: readonly { readonly codeHash: string; readonly removedOn: string }[]
}

/**
 * - `VALID`, `NOT_YET`, `EXPIRED`, `REMOVED`: genuine; in force on the day, before its first day, after its last, or ended by a removal.
 * - `ALTERED`: a genuine signature, but the certificate says something else than what was signed.
 * - `FORGED`: no key of the publisher signed it.
 * - `UNREADABLE`: no certificate at all.
 */
export type CertificateVerdict = 'VALID' | 'NOT_YET' | 'EXPIRED' | 'REMOVED' | 'ALTERED' | 'FORGED' | 'UNREADABLE'

export interface CertificateReport {
  readonly verdict: CertificateVerdict
  /** What the certificate says; of an altered or forged one, what it only pretends. */
  readonly claims?: CertificateClaims
  readonly removedOn?: string
  readonly messageZh: string
  readonly messageEn: string
}

const PROTOCOL = 'jiangku-certificate/1'
const day = pattern(/^\d{4}-\d\d-\d\d$/)
const claimsShape = object({
  number: text(1, 100),
  code: text(1, 40),
  name: text(1, 100),
  occupations: text(0, 500),
  roster: text(1, 200),
  issuer: text(1, 200),
  startsOn: day,
  endsOn: day,
  issuedOn: day,
})
const digest = pattern(/^[0-9a-f]{64}$/)
const publishedShape = object({
  protocol: pattern(/^jiangku-certificate\/1$/),
  asOf: day,
  keys: list(object({ name: pattern(/^[0-9a-f]{16}$/), publicKey: digest }), 1_000),
  removed: list(object({ codeHash: digest, removedOn: day }), 1_000_000),
})

/**
 * Checks an appointment certificate offline: the text of its QR code, or the address that holds it behind `#`, against what the issuer
 * publishes, on a day `YYYY-MM-DD`. Never throws, whatever the text. Throws a RangeError for a published list that is none.
 */
export function verifyAppointment(scanned: string, published: PublishedCertificates, today: string): CertificateReport {
  if (!publishedShape(published)) throw new RangeError('this is not what a server publishes about its certificates')
  const parts = read(scanned)
  if (!parts) return report('UNREADABLE')
  const { key, payload, signed, signature } = parts
  const claims = claimsIn(payload)
  const known = published.keys.find(({ name, publicKey }) => name === key && toHex(sha256(fromHex(publicKey))).startsWith(name))
  if (!known || !signatureHolds(fromHex(known.publicKey), joined(utf8(PROTOCOL), signed), signature)) return report('FORGED', claims)
  if (!claims || toHex(sha256(payload)) !== toHex(signed)) return report('ALTERED', claims)
  const hash = toHex(sha256(utf8(claims.code)))
  const removal = published.removed.find(({ codeHash }) => codeHash === hash)
  if (removal && removal.removedOn <= today) return { ...report('REMOVED', claims), removedOn: removal.removedOn }
  if (today < claims.startsOn) return report('NOT_YET', claims)
  return report(today > claims.endsOn ? 'EXPIRED' : 'VALID', claims)
}

interface Parts {
  readonly key: string
  readonly payload: Uint8Array
  readonly signed: Uint8Array
  readonly signature: Uint8Array
}

function read(scanned: string): Parts | undefined {
  if (scanned.length > 8_000) return undefined
  const written = scanned.slice(scanned.indexOf('#') + 1).trim()
  const [, key = '', ...rest] = /^1\.([0-9a-f]{16})\.([\w-]+)\.([\w-]{43})\.([\w-]{86})$/.exec(written) ?? []
  const [payload, signed, signature] = rest.map(fromBase64Url)
  return payload && signed && signature ? { key, payload, signed, signature } : undefined
}

/** The claims as they were spelled for signing; undefined for any other bytes. */
function claimsIn(payload: Uint8Array): CertificateClaims | undefined {
  try {
    const written = new TextDecoder('utf-8', { fatal: true }).decode(payload)
    const claims: unknown = JSON.parse(written)
    return claimsShape(claims) && spelling(claims) === written ? (claims as CertificateClaims) : undefined
  } catch {
    return undefined
  }
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Bytes in base64url without padding; undefined where bits would be left over. */
function fromBase64Url(written: string): Uint8Array | undefined {
  const bytes = new Uint8Array((written.length * 6) >> 3)
  let [held, bits, at] = [0, 0, 0]
  for (const letter of written) {
    held = ((held << 6) | ALPHABET.indexOf(letter)) & 0xffff
    bits += 6
    if (bits >= 8) {
      bits -= 8
      bytes[at++] = (held >> bits) & 255
    }
  }
  return bits >= 6 || (held & ((1 << bits) - 1)) !== 0 ? undefined : bytes
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(one.length + other.length)
  bytes.set(one)
  bytes.set(other, one.length)
  return bytes
}

const sentences: Readonly<Record<CertificateVerdict, readonly [zh: string, en: string]>> = {
  VALID: ['聘书真实有效。', 'The certificate is genuine and in force.'],
  NOT_YET: ['聘书真实，聘期尚未开始。', 'The certificate is genuine; its term has not begun.'],
  EXPIRED: ['聘书真实，聘期已满。', 'The certificate is genuine; its term is over.'],
  REMOVED: ['聘书真实，但持有人已出库，聘书不再有效。', 'The certificate is genuine, but its holder was removed from the roster.'],
  ALTERED: ['聘书内容被改动，与签名不符。', 'The certificate was altered: it is not what was signed.'],
  FORGED: ['聘书并非由发证机关签发。', 'The certificate was not signed by its issuer.'],
  UNREADABLE: ['这不是聘书的二维码内容。', 'This is not the text of a certificate.'],
}

function report(verdict: CertificateVerdict, claims?: CertificateClaims): CertificateReport {
  const [messageZh, messageEn] = sentences[verdict]
  return { verdict, ...(claims ? { claims } : {}), messageZh, messageEn }
}

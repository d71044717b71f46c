import { createHash, createPublicKey, verify } from 'node:crypto'
import { CERTIFICATE_PROTOCOL } from '../roster/certificate-text.ts'
import type { ComputedInvariant, Offender } from './invariant.ts'

interface Row {
  readonly id: number
  readonly text: string
  readonly public_key: string
  readonly number: string
  readonly code: string
  readonly starts_on: string
}

/** What was signed is what the record certifies. */
export const signedCertificatesHold: ComputedInvariant = {
  name: 'every signed certificate verifies and agrees with its record',
  why: {
    zh: '每份已签名聘书的签名成立，且编号、查验码、起聘日期与记录一致。',
    en: 'The signature of every signed certificate holds, and its number, code and first day are those of the record.',
  },
  clause: 'S24',
  async find(client) {
    const { rows } = await client.query<Row>(
      `select certificate.id, text, public_key, number, code, starts_on::text from signed_certificate as signed
       join certificate_key as key on key.id = key_id join appointment_certificate as certificate on certificate.id = certificate_id
       join term on term.id = term_id order by certificate.id`,
    )
    return rows.filter(row => !holds(row)).map(({ id }): Offender => ({ id }))
  },
}

function holds({ text, public_key: publicKey, number, code, starts_on: startsOn }: Row): boolean {
  try {
    const [payload, digest, signature] = text
      .split('.')
      .slice(2)
      .map(part => Buffer.from(part, 'base64url')) as [Buffer, Buffer, Buffer]
    const x = Buffer.from(publicKey, 'hex').toString('base64url')
    const key = createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x } })
    const claims = JSON.parse(payload.toString()) as { number: string; code: string; startsOn: string }
    return (
      verify(null, Buffer.concat([Buffer.from(CERTIFICATE_PROTOCOL), digest]), key, signature) &&
      createHash('sha256').update(payload).digest().equals(digest) &&
      claims.number === number &&
      claims.code === code &&
      claims.startsOn === startsOn
    )
  } catch {
    return false
  }
}

import { readCertificate } from '../roster/certificate/certificate-text.ts'
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

function holds({ text, public_key, number, code, starts_on }: Row): boolean {
  const read = readCertificate(text, () => public_key)
  return typeof read === 'object' && read.number === number && read.code === code && read.startsOn === starts_on
}

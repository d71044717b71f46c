import type { CertificateCheck, CertificateVerdict } from '../../../schema/roster/check-certificate.ts'
import type { Context } from '../../context.ts'
import { type CertificateOnRecord, certificateStanding } from './certificate-standing.ts'
import { readCertificate } from './certificate-text.ts'

const nothing = { number: null, name: null, roster: null, issuer: null, startsOn: null, endsOn: null, removedOn: null }

/**
 * Checks a certificate online (S24): the text of its QR code, with or without the address before it, or a bare code. Anybody may ask who
 * holds one. A code alone says only what is on record; with the signed text, what was altered and what was forged are told apart as well.
 */
export async function checkCertificate({ platform }: Context, scanned: string): Promise<CertificateCheck> {
  const { aside } = platform
  const [address = '', signed] = scanned.trim().slice(0, 8_000).split('#')
  const text = signed ?? (address.includes('.') && !address.includes('/') ? address : undefined)
  const keys =
    text === undefined ? [] : (await aside.query<{ name: string; public_key: string }>('select name, public_key from certificate_key')).rows
  const read = text === undefined ? undefined : readCertificate(text, name => keys.find(key => key.name === name)?.public_key)
  if (read === 'FORGED' || read === 'ALTERED') return { ...nothing, verdict: read }
  // The address of one certificate before the signed text of another: a page would show the one for the other.
  const named = text === address ? undefined : address.split('/').at(-1)
  if (read && named && named !== read.code) return { ...nothing, verdict: 'ALTERED' }
  const code = read?.code ?? address.split('/').at(-1)!
  if (!/^[0-9a-z]{10,40}$/.test(code)) return { ...nothing, verdict: 'UNKNOWN' }
  const { rows } = await aside.query<CertificateOnRecord & { today: string }>('select * from certificate_on_record($1)', [code])
  const [record] = rows
  if (!record) return { ...nothing, verdict: 'UNKNOWN' }
  const { number, name, roster, issuer, startsOn, endsOn, removedOn, today } = record
  const differs = read && (read.number !== number || read.startsOn !== startsOn || read.endsOn !== endsOn)
  const verdict: CertificateVerdict = differs ? 'ALTERED' : certificateStanding(record, today)
  return { verdict, number, name, roster, issuer, startsOn, endsOn, removedOn }
}

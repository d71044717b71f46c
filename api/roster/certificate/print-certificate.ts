import { WrongState } from '../../../schema/base/refusals.ts'
import { SignedCertificate } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import { makePdf } from '../../documents/make-pdf.ts'
import type { Printed } from '../../files/hand-out.ts'
import { demand, notFound, refusalOf, required, rowOf } from '../../refusal.ts'
import { mayPrintCertificate } from '../permissions.ts'
import { certificateDocument } from './certificate-document.ts'
import { type CertificateClaims, signCertificate } from './certificate-text.ts'
import { CERTIFICATE_KEY, signingKey } from './signing-key.ts'

type Row = CertificateClaims & { readonly expert: number; readonly office: number; readonly ended: boolean }

/**
 * Prints an appointment certificate, signed (S24). Refuses whoever neither holds it nor keeps the record, and one whose term was ended by a
 * removal.
 */
export async function printCertificate(act: Act, subjectId: string): Promise<Printed> {
  const { em, viewer, platform } = act
  const path = ['subjectId']
  const id = rowOf('AppointmentCertificate', subjectId, path)
  const [row] = await em.execute<Row[]>(
    `select number, code, expert.name, roster.name as roster, issuer.name as issuer, to_char(term.starts_on, 'YYYY-MM-DD') as "startsOn",
       to_char(term.ends_on, 'YYYY-MM-DD') as "endsOn", to_char(issued_on, 'YYYY-MM-DD') as "issuedOn", term.expert_id as expert,
       certificate.office_id as office, term.removal_id is not null or voided_on is not null as ended,
       (select string_agg(occupation.name, '、' order by "primary" desc, expert_occupation.id) from expert_occupation
        join occupation on occupation.id = occupation_id where expert_id = expert.id) as occupations
     from appointment_certificate as certificate join term on term.id = term_id join expert on expert.id = term.expert_id
       join roster on roster.id = certificate.roster_id join office as issuer on issuer.id = roster.owner_id
     where certificate.id = ?`,
    [id],
  )
  const { expert, office, ended, ...claims } = required(row, notFound(subjectId, path))
  demand(mayPrintCertificate(viewer, { expert, office }))
  demand(ended ? notInForce() : undefined)
  const text = await signedText(act, id, claims)
  const document = certificateDocument(claims, text, platform.publicUrl)
  const { bytes } = await makePdf(document)
  return { name: `${document.title} ${claims.name}.pdf`, type: 'PDF', bytes, office, subject: ['AppointmentCertificate', id] }
}

/** What was signed when the certificate was first printed; otherwise it is signed now. */
async function signedText(act: Act, certificate: number, claims: CertificateClaims): Promise<string> {
  const { em, platform } = act
  const standing = await em.findOne(SignedCertificate, { certificate } as never)
  if (standing) return standing.text
  const key = await signingKey(act)
  const text = signCertificate(claims, platform.seals.open(CERTIFICATE_KEY, key.secretSealed))
  await em.execute('insert into signed_certificate (certificate_id, key_id, text) values (?, ?, ?) on conflict do nothing', [
    certificate,
    key.id,
    text,
  ])
  const { text: kept } = await em.findOneOrFail(SignedCertificate, { certificate } as never)
  return kept
}

const notInForce = () =>
  refusalOf(WrongState, {
    code: 'CERTIFICATE_NOT_IN_FORCE',
    messageZh: '该聘期已因出库或取消资格终止，不再打印聘书。',
    messageEn: 'The term was ended by a removal or disqualification; its certificate is not printed any more.',
    clause: 'S26',
    state: 'REMOVED',
    allowed: ['ACTIVE', 'UPCOMING', 'EXPIRED'],
  })

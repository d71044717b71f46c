import { readFileSync } from 'node:fs'
import type { FastifyInstance } from 'fastify'
import { type Html, html } from '../../html.ts'
import type { Platform } from '../../platform.ts'
import { type CertificateOnRecord, type CertificateStanding, certificateStanding } from '../../roster/certificate/certificate-standing.ts'
import { CERTIFICATE_PROTOCOL } from '../../roster/certificate/certificate-text.ts'
import { pageLanguage, sendPage } from './page.ts'

type Coded = { Params: { code: string } }

/**
 * `/v/<code>`: whether an appointment certificate holds, for whoever has it in hand (S24). Opened by its QR code, a small script has the
 * signed text behind the hash checked too, so that an altered or forged one is told apart. And what is needed to check one without a
 * network, at `/.well-known/jiangku-certificates.json`.
 */
export function addCertificatePage(pages: FastifyInstance, { aside }: Platform): void {
  const rateLimit = { max: 60, timeWindow: 60_000 }
  const text = readFileSync(new URL('../certificate/browser.js', import.meta.url))
  pages.get(script, (_, reply) => reply.header('content-type', 'text/javascript; charset=utf-8').send(text))
  pages.get<Coded>('/v/:code', { config: { rateLimit } }, async (request, reply) => {
    const { code } = request.params
    const known = /^[0-9a-z]{10,40}$/.test(code)
    const { rows } = known
      ? await aside.query<CertificateOnRecord & { today: string }>('select * from certificate_on_record($1)', [code])
      : { rows: [] }
    const language = pageLanguage(request)
    const words = told[language]
    const [found] = rows
    if (!found) {
      const body = html`<p class="notice bad" data-unless-forged data-standing="UNKNOWN"><strong>${words.UNKNOWN[0]}</strong><br>${words.UNKNOWN[1]}</p>
${signedNotices(words)}`
      return sendPage(request, reply, { title: words.title, body, script, status: 404 })
    }
    const standing = certificateStanding(found, found.today)
    const [headline, advice] = words[standing]
    const facts = [
      found.number,
      found.name,
      found.roster,
      found.issuer,
      `${found.startsOn} — ${found.endsOn}`,
      found.issuedOn,
      standing === 'REMOVED' && found.removedOn,
    ]
    const body = html`<p class="notice ${tones[standing]}" data-unless-forged data-standing="${standing}"><strong>${headline}</strong><br>${advice}</p>
${signedNotices(words)}
<dl data-unless-forged>${facts.map((fact, index) => fact && html`<dt>${words.labels[index]}</dt><dd>${fact}</dd>`)}</dl>
<p data-unless-forged>${words.compare}</p>`
    return sendPage(request, reply, { title: words.title, body, script })
  })

  pages.get('/.well-known/jiangku-certificates.json', { config: { rateLimit } }, async (_, reply) => {
    const { rows } = await aside.query<{ published: object }>('select published_certificates() as published')
    return reply
      .header('cache-control', 'public, max-age=300')
      .header('access-control-allow-origin', '*')
      .send({ protocol: CERTIFICATE_PROTOCOL, ...rows[0]!.published })
  })
}

const script = '/v/page.js'

/** How a finding looks, told apart at a glance: one may rely on it, not any more or not yet, or not at all. */
const tones = {
  ...{ VALID: 'good', GENUINE: 'good' },
  ...{ NOT_YET: 'doubtful', EXPIRED: 'doubtful', UNCHECKED: 'doubtful' },
  ...{ REMOVED: 'bad', UNKNOWN: 'bad', ALTERED: 'bad', FORGED: 'bad' },
} as const

/** What the signed text of a QR code may turn out to be; the script shows the one that is so. */
function signedNotices(words: Words): readonly Html[] {
  return Object.entries(words.signed).map(
    ([verdict, [headline, advice]]) =>
      html`<p class="notice ${tones[verdict as keyof typeof tones]}" role="alert" data-signed="${verdict}" hidden><strong>${headline}</strong><br>${advice}</p>`,
  )
}

type Words = Readonly<Record<CertificateStanding | 'UNKNOWN', readonly [headline: string, advice: string]>> & {
  readonly title: string
  readonly labels: readonly string[]
  readonly compare: string
  readonly signed: Readonly<Record<'GENUINE' | 'ALTERED' | 'FORGED' | 'UNKNOWN' | 'UNCHECKED', readonly [headline: string, advice: string]>>
}

const told: Readonly<Record<'zh-CN' | 'en', Words>> = {
  'zh-CN': {
    title: '聘书查验',
    VALID: ['有效', '该聘书真实有效。'],
    NOT_YET: ['尚未起聘', '该聘书真实，聘期尚未开始。'],
    EXPIRED: ['已到期', '该聘书真实，但聘期已满。'],
    REMOVED: ['已出库', '该聘书真实，但持有人已出库，聘书不再有效。'],
    UNKNOWN: ['查无此聘书', '没有以此编码签发的聘书。请核对网址；如由纸质聘书扫码得来，该聘书可能是伪造的。'],
    labels: ['聘书编号', '姓名', '专家库', '发证机关', '聘期', '签发日期', '出库日期'],
    compare: '请逐项核对纸质聘书与本页内容；任何一项不符，即为改动过的聘书。',
    signed: {
      GENUINE: ['签名相符', '二维码内的签名由发证机关作出，与记录一致。'],
      ALTERED: ['内容被改动', '二维码的内容与发证机关所签或所记录的不符；请勿采信此聘书。'],
      FORGED: ['伪造', '二维码内的签名不是发证机关作出的；请勿采信此聘书。'],
      UNKNOWN: ['查无此聘书', '签名相符，但没有此聘书的记录；请向发证机关核实。'],
      UNCHECKED: ['签名未能核验', '请稍后重试，或逐项核对下列内容。'],
    },
  },
  en: {
    title: 'Check of an appointment certificate',
    VALID: ['Valid', 'The certificate is genuine and in force.'],
    NOT_YET: ['Not yet in force', 'The certificate is genuine; its term has not begun.'],
    EXPIRED: ['Expired', 'The certificate is genuine, but its term is over.'],
    REMOVED: ['Removed', 'The certificate is genuine, but its holder was removed from the roster; it no longer holds.'],
    UNKNOWN: [
      'Unknown',
      'No certificate was issued under this code. Check the address; if it was scanned from paper, that paper may be a forgery.',
    ],
    labels: ['Certificate number', 'Name', 'Roster', 'Issuer', 'Term', 'Issued on', 'Removed on'],
    compare: 'Compare the paper with this page line by line: where they differ, the paper was altered.',
    signed: {
      GENUINE: ['The signature holds', 'The issuer signed what the QR code says, and it is as recorded.'],
      ALTERED: ['Altered', 'The QR code says something else than the issuer signed or has on record; do not trust this certificate.'],
      FORGED: ['Forged', 'The issuer did not sign what the QR code says; do not trust this certificate.'],
      UNKNOWN: ['Unknown', 'The signature holds, but there is no such certificate on record; ask the issuer.'],
      UNCHECKED: ['The signature could not be checked', 'Try again later, or compare what stands below line by line.'],
    },
  },
}

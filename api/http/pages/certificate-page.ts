import type { FastifyInstance } from 'fastify'
import { html } from '../../html.ts'
import type { Platform } from '../../platform.ts'
import { type CertificateOnRecord, type CertificateStanding, certificateStanding } from '../../roster/certificate/certificate-standing.ts'
import { CERTIFICATE_PROTOCOL } from '../../roster/certificate/certificate-text.ts'
import { pageLanguage, sendPage } from './page.ts'

type Coded = { Params: { code: string } }

/**
 * `/v/<code>`: whether an appointment certificate holds, for whoever has it in hand (S24); and what is needed to check one without a network, at
 * `/.well-known/jiangku-certificates.json`.
 */
export function addCertificatePage(pages: FastifyInstance, { aside }: Platform): void {
  const rateLimit = { max: 60, timeWindow: 60_000 }
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
      const body = html`<p class="notice"><strong>${words.UNKNOWN[0]}</strong><br>${words.UNKNOWN[1]}</p>`
      return sendPage(request, reply, { title: words.title, body, status: 404 })
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
    const body = html`<p class="notice" data-standing="${standing}"><strong>${headline}</strong><br>${advice}</p>
<dl>${facts.map((fact, index) => fact && html`<dt>${words.labels[index]}</dt><dd>${fact}</dd>`)}</dl>
<p>${words.compare}</p>`
    return sendPage(request, reply, { title: words.title, body })
  })

  pages.get('/.well-known/jiangku-certificates.json', { config: { rateLimit } }, async (_, reply) => {
    const { rows } = await aside.query<{ published: object }>('select published_certificates() as published')
    return reply
      .header('cache-control', 'public, max-age=300')
      .header('access-control-allow-origin', '*')
      .send({ protocol: CERTIFICATE_PROTOCOL, ...rows[0]!.published })
  })
}

type Words = Readonly<Record<CertificateStanding | 'UNKNOWN', readonly [headline: string, advice: string]>> & {
  readonly title: string
  readonly labels: readonly string[]
  readonly compare: string
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
  },
}

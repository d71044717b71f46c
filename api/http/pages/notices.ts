import type { FastifyInstance, FastifyRequest } from 'fastify'
import { fileObjection } from '../../admission/notice/file-objection.ts'
import type { Context, Language } from '../../context.ts'
import { type Html, html } from '../../html.ts'
import type { Platform } from '../../platform.ts'
import { Refused } from '../../refusal.ts'
import { inTransaction } from '../../transaction.ts'
import { nobody } from '../../viewer.ts'
import { pageLanguage, sendPage } from './page.ts'

interface NoticeRow {
  readonly id: number
  readonly code: string
  readonly title: string
  readonly call: string
  readonly office: string
  readonly objectionsTo: string
  readonly opensOn: string
  readonly closesOn: string
  readonly workingDays: number
  readonly people: number
  readonly hash: string
  readonly open: boolean
}

interface EntryRow {
  readonly position: number
  readonly name: string
  readonly employer: string | null
  readonly occupations: string
  readonly recommendedBy: string
}

/** The pages of public notices (S23): the list, one notice to read and to print, and the form by which anybody objects (S24). */
export function addNoticePages(pages: FastifyInstance, platform: Platform): void {
  pages.get('/notices', async (request, reply) => {
    const words = texts[pageLanguage(request)]
    const notices = await read(contextOf(platform, request), NOTICES)
    const rows = notices.map(
      notice =>
        html`<tr><td><a href="/notices/${notice.code}">${notice.title}</a></td><td>${notice.office}</td><td>${notice.opensOn} – ${notice.closesOn}</td><td>${notice.open ? words.open : words.over}</td></tr>`,
    )
    const body = html`<table><thead><tr>${words.columns.map(column => html`<th>${column}</th>`)}</tr></thead><tbody>${rows}</tbody></table>`
    return sendPage(request, reply, { title: words.notices, body: notices.length > 0 ? body : html`<p>${words.none}</p>` })
  })

  pages.get<{ Params: { code: string } }>('/notices/:code', async (request, reply) => {
    const words = texts[pageLanguage(request)]
    const found = await readNotice(contextOf(platform, request), request.params.code)
    if (!found)
      return sendPage(request, reply, { status: 404, title: words.unknown, body: html`<p><a href="/notices">${words.notices}</a></p>` })
    return sendPage(request, reply, { title: found.notice.title, body: noticeBody(found.notice, found.entries, words) })
  })

  pages.post<{ Params: { code: string }; Body: Record<string, string | undefined> }>(
    '/notices/:code/objections',
    async (request, reply) => {
      const language = pageLanguage(request)
      const words = texts[language]
      const { position, grounds, evidence, name, contact } = request.body ?? {}
      const input = {
        noticeCode: request.params.code,
        position: Number.parseInt(position ?? '', 10) || 0,
        grounds: grounds ?? '',
        evidence: (evidence ?? '')
          .split('\n')
          .map(line => line.trim())
          .filter(line => line !== ''),
        name: name?.trim() || null,
        contact: contact?.trim() || null,
      }
      try {
        const { receipt } = await inTransaction(contextOf(platform, request), act => fileObjection(act, input))
        const body = html`<p>${words.received}</p><p class="notice code">${receipt!.code}</p><p>${words.keep}</p>`
        return sendPage(request, reply, { title: words.receivedTitle, body })
      } catch (error) {
        if (!(error instanceof Refused)) throw error
        const said = error.refusals.map(
          ({ messageZh, messageEn }) => html`<p class="notice">${language === 'en' ? messageEn : messageZh}</p>`,
        )
        const back = html`<p><a href="/notices/${request.params.code}">${words.back}</a></p>`
        return sendPage(request, reply, { status: 422, title: words.refused, body: [said, back] })
      }
    },
  )
}

function contextOf(platform: Platform, request: FastifyRequest): Context {
  return { platform, viewer: nobody, language: pageLanguage(request), requestId: request.id, session: { address: request.ip } }
}

const NOTICE = `
  select public_notice.id, code, public_notice.title, call.title as call, office.name as office, objections_to as "objectionsTo",
    opens_on::text as "opensOn", closes_on::text as "closesOn", working_days as "workingDays", people, content_hash as hash,
    day_in_shanghai() between opens_on and closes_on as open
  from public_notice join call on call.id = call_id join office on office.id = public_notice.office_id`
const NOTICES = `${NOTICE} where opens_on <= day_in_shanghai() and closes_on > day_in_shanghai() - 366 order by opens_on desc, public_notice.id desc limit 100`

function read(context: Context, statement: string, values: readonly string[] = []): Promise<readonly NoticeRow[]> {
  return inTransaction(context, act => act.em.execute<NoticeRow[]>(statement, [...values]))
}

function readNotice(context: Context, code: string) {
  return inTransaction(context, async ({ em }) => {
    const [notice] = await em.execute<NoticeRow[]>(`${NOTICE} where code = ?`, [code])
    if (!notice) return undefined
    // Row-level security shows the names while the notice is open, and no longer.
    const entries = await em.execute<EntryRow[]>(
      `select position, name, employer, occupations, recommended_by as "recommendedBy" from notice_entry where notice_id = ? order by position`,
      [notice.id],
    )
    return { notice, entries }
  })
}

function noticeBody(notice: NoticeRow, entries: readonly EntryRow[], words: Words): Html {
  const people = entries.map(
    ({ position, name, employer, occupations, recommendedBy }) =>
      html`<tr><td>${position}</td><td>${name}</td><td>${employer ?? '—'}</td><td>${occupations}</td><td>${recommendedBy}</td></tr>`,
  )
  const facts = [
    notice.call,
    notice.office,
    `${notice.opensOn} – ${notice.closesOn}`,
    notice.workingDays,
    notice.people,
    notice.objectionsTo,
  ]
  return html`<dl>${facts.map((fact, index) => html`<dt>${words.facts[index]}</dt><dd>${fact}</dd>`)}</dl>
${notice.open ? html`<table><thead><tr>${words.people.map(column => html`<th>${column}</th>`)}</tr></thead><tbody>${people}</tbody></table>` : html`<p class="notice">${words.ended}</p>`}
<p>SHA-256 <span class="code">${notice.hash}</span></p>
${notice.open && objectionForm(notice, words)}`
}

function objectionForm({ code }: NoticeRow, words: Words): Html {
  const [position, grounds, evidence, name, contact, send] = words.form
  return html`<h2>${words.object}</h2>
<form method="post" action="/notices/${code}/objections">
<label>${position}<input name="position" type="number" min="1" required></label>
<label>${grounds}<textarea name="grounds" rows="5" maxlength="4000" required></textarea></label>
<label>${evidence}<textarea name="evidence" rows="3" maxlength="4000" required></textarea></label>
<label>${name}<input name="name" maxlength="100" autocomplete="name"></label>
<label>${contact}<input name="contact" maxlength="200"></label>
<button>${send}</button>
</form>`
}

type Words = (typeof texts)[Language]
const texts = {
  'zh-CN': {
    notices: '公示',
    none: '目前没有公示。',
    unknown: '没有此公示',
    open: '公示中',
    over: '已结束',
    columns: ['标题', '公示机构', '公示期', '状态'],
    facts: ['征集通知', '公示机构', '公示期', '工作日数（开始日不计）', '人数', '异议受理'],
    people: ['序号', '姓名', '单位', '职业（工种）', '推荐单位'],
    ended: '不在公示期内，名单不再公开；内容以下列哈希为凭。',
    object: '提出异议',
    form: ['人选序号', '异议内容', '证据或线索（每行一项）', '姓名（可不填，即匿名）', '联系方式（可不填）', '提交'],
    receivedTitle: '异议已收到',
    received: '您的异议已收到，所涉人选暂缓聘用。回执编号：',
    keep: '请妥善保存；凭此编号可查询处理结果，系统没有其他途径找到您。',
    refused: '未能提交',
    back: '返回公示',
  },
  en: {
    notices: 'Public notices',
    none: 'There is no public notice at present.',
    unknown: 'There is no such notice',
    open: 'open',
    over: 'closed',
    columns: ['Title', 'Office', 'Period', 'State'],
    facts: ['Call', 'Office', 'Period', 'Working days, the opening day not counted', 'People', 'Objections to'],
    people: ['No.', 'Name', 'Employer', 'Occupations', 'Recommended by'],
    ended: 'The notice is not open, and the names are public no more; the hash below proves what it said.',
    object: 'File an objection',
    form: [
      'Number of the nominee',
      'Grounds',
      'Evidence or leads, one per line',
      'Name (anonymous if left out)',
      'How to reach you (optional)',
      'Send',
    ],
    receivedTitle: 'Your objection was received',
    received: 'Your objection was received, and the nominee is held back. Code of your receipt:',
    keep: 'Keep it: it tells what became of your objection, and nothing else leads to you.',
    refused: 'This could not be sent',
    back: 'Back to the notice',
  },
} as const

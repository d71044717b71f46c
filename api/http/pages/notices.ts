import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Context, Language } from '../../context.ts'
import { type Html, html } from '../../html.ts'
import type { Platform } from '../../platform.ts'
import { inTransaction } from '../../transaction.ts'
import { nobody } from '../../viewer.ts'
import { addObjectionForm, objectionForm } from './objection-form.ts'
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
        html`<tr><td><a href="/notices/${notice.code}">${notice.title}</a></td><td>${notice.office}</td><td><span class="days">${notice.opensOn}</span> – <span class="days">${notice.closesOn}</span></td><td>${notice.open ? words.open : words.over}</td></tr>`,
    )
    const body = html`<table><thead><tr>${words.columns.map(column => html`<th>${column}</th>`)}</tr></thead><tbody>${rows}</tbody></table>`
    return sendPage(request, reply, { title: words.notices, body: notices.length > 0 ? body : html`<p>${words.none}</p>` })
  })

  pages.get<{ Params: { code: string } }>('/notices/:code', async (request, reply) => {
    const words = texts[pageLanguage(request)]
    const found = await readNotice(contextOf(platform, request), request.params.code)
    if (!found)
      return sendPage(request, reply, { status: 404, title: words.unknown, body: html`<p><a href="/notices">${words.notices}</a></p>` })
    return sendPage(request, reply, { title: found.notice.title, body: noticeBody(found.notice, found.entries, pageLanguage(request)) })
  })
  addObjectionForm(pages, platform)
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

function noticeBody(notice: NoticeRow, entries: readonly EntryRow[], language: Language): Html {
  const words = texts[language]
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
${notice.open && objectionForm(notice.code, language)}`
}

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
  },
} as const

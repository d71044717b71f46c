import type { FastifyInstance, FastifyRequest } from 'fastify'
import { objectByForm } from '../../admission/notice/object-by-form.ts'
import type { Context, Language } from '../../context.ts'
import { type Html, html } from '../../html.ts'
import type { Platform } from '../../platform.ts'
import { Refused } from '../../refusal.ts'
import { nobody } from '../../viewer.ts'
import { pageLanguage, sendPage } from './page.ts'

/** A form with its files is read as a whole: so much it may hold. A single file is limited to what evidence may have. */
const LARGEST_FORM = 24 * 1024 * 1024

/**
 * The form by which anybody objects to a nominee on the page of a public notice, with files of evidence and without a script (S24).
 * Throttled by address, and by what may come from one place within a day.
 */
export function addObjectionForm(pages: FastifyInstance, platform: Platform): void {
  // In a scope of its own: no other page takes a form this large.
  void pages.register(async forms => {
    forms.addContentTypeParser(
      'multipart/form-data',
      { parseAs: 'buffer', bodyLimit: LARGEST_FORM },
      async (request: FastifyRequest, body: Buffer) => {
        const headers = { 'content-type': request.headers['content-type']! }
        return new Response(new Uint8Array(body), { headers }).formData().catch(() => {
          throw Object.assign(new Error('not a form'), { statusCode: 400 })
        })
      },
    )
    const config = { rateLimit: { max: 20, timeWindow: 60_000 } }

    forms.post<{ Params: { code: string } }>('/notices/:code/objections', { config }, async (request, reply) => {
      const { code } = request.params
      const language = pageLanguage(request)
      const words = texts[language]
      const { text, files } = await readForm(request.body)
      const input = {
        noticeCode: code,
        position: Number.parseInt(text('position'), 10) || 0,
        grounds: text('grounds'),
        evidence: text('evidence')
          .split('\n')
          .map(line => line.trim())
          .filter(line => line !== ''),
        name: text('name').trim() || null,
        contact: text('contact').trim() || null,
      }
      try {
        const { receipt } = await objectByForm(contextOf(platform, request), input, files)
        const body = html`<p>${words.received}</p><p class="notice code">${receipt!.code}</p><p>${words.keep}</p>`
        return sendPage(request, reply, { title: words.receivedTitle, body })
      } catch (error) {
        if (!(error instanceof Refused)) throw error
        const said = error.refusals.map(
          ({ messageZh, messageEn }) => html`<p class="notice" role="alert">${language === 'en' ? messageEn : messageZh}</p>`,
        )
        const back = html`<p><a href="/notices/${code}">${words.back}</a></p>`
        return sendPage(request, reply, { status: 422, title: words.refused, body: [said, back] })
      }
    })
  })
}

/** The form to object to a nominee of an open notice. */
export function objectionForm(code: string, language: Language): Html {
  const words = texts[language]
  const [position, grounds, evidence, files, name, contact, send] = words.form
  return html`<h2>${words.object}</h2>
<form method="post" action="/notices/${code}/objections" enctype="multipart/form-data">
<label>${position}<input name="position" type="number" min="1" required></label>
<label>${grounds}<textarea name="grounds" rows="5" maxlength="4000" required></textarea></label>
<label>${evidence}<textarea name="evidence" rows="3" maxlength="4000"></textarea></label>
<label>${files}<input name="files" type="file" multiple accept="application/pdf,image/jpeg,image/png"></label>
<label>${name}<input name="name" maxlength="100" autocomplete="name"></label>
<label>${contact}<input name="contact" maxlength="200"></label>
<button>${send}</button>
</form>`
}

/** A form as browsers send it, with files or without; a file input that was left alone comes as an empty file. */
async function readForm(body: unknown) {
  const fields = body instanceof FormData ? body : new Map(Object.entries((body ?? {}) as Record<string, string>))
  const sent = body instanceof FormData ? body.getAll('files').filter(item => typeof item !== 'string' && item.size > 0) : []
  return {
    text: (name: string) => {
      const value = fields.get(name)
      return typeof value === 'string' ? value : ''
    },
    files: await Promise.all((sent as File[]).map(async file => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }))),
  }
}

function contextOf(platform: Platform, request: FastifyRequest): Context {
  return { platform, viewer: nobody, language: pageLanguage(request), requestId: request.id, session: { address: request.ip } }
}

const texts = {
  'zh-CN': {
    object: '提出异议',
    form: [
      '人选序号',
      '异议内容',
      '证据或线索（每行一项；附有文件的可不填）',
      '证据文件（PDF、JPEG、PNG，单个不超过 20 MB，合计不超过 24 MB，至多 10 个）',
      '姓名（可不填，即匿名）',
      '联系方式（可不填）',
      '提交',
    ],
    receivedTitle: '异议已收到',
    received: '您的异议已收到，所涉人选暂缓聘用。回执编号：',
    keep: '请妥善保存；凭此编号可查询处理结果，系统没有其他途径找到您。',
    refused: '未能提交',
    back: '返回公示',
  },
  en: {
    object: 'File an objection',
    form: [
      'Number of the nominee',
      'Grounds',
      'Evidence or leads, one per line (may be left out where files are sent)',
      'Files of evidence (PDF, JPEG or PNG; 20 MB each and 24 MB together at most, ten at most)',
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

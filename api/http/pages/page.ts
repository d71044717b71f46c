import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Language } from '../../context.ts'
import { Html, html, type Piece } from '../../html.ts'
import { languageOf } from '../negotiation.ts'

/** A page of this server that anybody may open: what it says, and how it is answered. */
export interface Page {
  readonly title: string
  readonly body: Piece
  /** The address of a script of this site; none for a page that is only read. */
  readonly script?: string
  /** Whether the page says everything in both languages, and so offers no other. */
  readonly bilingual?: boolean
  /** The HTTP status, 200 unless said. */
  readonly status?: number
  /** `Cache-Control`; `no-store` unless said. */
  readonly cache?: string
}

/** The language of a page: `?lang=en` or `?lang=zh-CN`, else what the browser prefers, else Chinese. */
export function pageLanguage(request: FastifyRequest): Language {
  const asked = (request.query as { lang?: unknown }).lang
  return asked === 'en' || asked === 'zh-CN' ? asked : languageOf(request.headers['accept-language'])
}

/** Answers a page in the one shell that all of them share. */
export function sendPage(request: FastifyRequest, reply: FastifyReply, page: Page): FastifyReply {
  const language = pageLanguage(request)
  return reply
    .code(page.status ?? 200)
    .header('content-type', 'text/html; charset=utf-8')
    .header('cache-control', page.cache ?? 'no-store')
    .header('vary', 'Accept-Language')
    .header('referrer-policy', 'no-referrer')
    .send(shell(page, language, otherLanguage(request, language)))
}

/** The same address in the other language. */
function otherLanguage(request: FastifyRequest, language: Language): string {
  const url = new URL(request.url, 'http://host')
  url.searchParams.set('lang', language === 'en' ? 'zh-CN' : 'en')
  return url.pathname + url.search
}

/** The document around a page: readable on a phone and on paper, without anything from elsewhere. */
export function shell({ title, body, script, bilingual }: Page, language: Language, other: string): string {
  const text = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title} · 匠库 Jiangku</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<header><a href="/"><strong>匠库</strong> Jiangku</a></header>
<main>
<h1>${title}</h1>
${body}
</main>
${!bilingual && html`<footer><a href="${other}" lang="${language === 'en' ? 'zh-CN' : 'en'}">${language === 'en' ? '中文' : 'English'}</a></footer>`}
${script !== undefined && html`<script type="module" src="${script}"></script>`}
</body>
</html>
`
  return text.text
}

const style = new Html(`
:root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 25%, transparent) }
body { font: 1rem/1.6 system-ui, "Noto Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif; max-width: 44rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere }
header, footer { color: color-mix(in srgb, currentColor 65%, transparent); padding: .5rem 0 }
header a { color: inherit; text-decoration: none }
footer { border-top: 1px solid var(--line); margin-top: 2rem }
h1 { font-size: 1.5rem; line-height: 1.3 }
table { border-collapse: collapse; width: 100% }
th, td { border: 1px solid var(--line); padding: .4rem .6rem; text-align: left; vertical-align: top }
td { overflow-wrap: break-word }
th { overflow-wrap: normal; word-break: keep-all }
.days { white-space: nowrap }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem }
dt { color: color-mix(in srgb, currentColor 65%, transparent) }
dd { margin: 0 }
label { display: block; margin-top: 1rem }
label.choice { display: flex; gap: .5rem; align-items: baseline }
input, select, textarea, button { font: inherit; width: 100%; box-sizing: border-box; padding: .6rem; margin-top: .25rem }
label.choice input { width: auto; margin: 0 }
button { margin-top: 1.5rem; min-height: 3rem }
output { display: block; margin-top: 1rem; white-space: pre-line }
.notice { border: 1px solid var(--line); border-left-width: .35rem; padding: .5rem 1rem; margin: 1rem 0 }
.notice strong { font-size: 1.25rem }
.good { --line: #2da44e }
.doubtful { --line: #bf8700 }
.bad { --line: #d1242f }
.good strong::before { content: "✓ " / "" }
.doubtful strong::before { content: "! " / "" }
.bad strong::before { content: "✗ " / "" }
.code { font-family: ui-monospace, monospace }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr } dd { margin-bottom: .5rem } }
@media print {
  :root { color-scheme: light }
  body { max-width: none; font-size: 11pt; padding: 0 }
  footer, form, button { display: none }
  tr, dl, .notice { break-inside: avoid }
  thead { display: table-header-group }
}
`)

import type { MessageKind, MessageLanguage } from '../../schema/index.ts'
import { type Html, html } from '../html.ts'

/** What a message says in one language, apart from how it is carried. */
export interface Letter {
  readonly subject: string
  readonly paragraphs: readonly string[]
  /** Where to go on: an address on this server (`/answer#…`), and what stands on the button. */
  readonly link?: { readonly href: string; readonly label: string } | undefined
  /** An iCalendar object with its method, offered with the mail. */
  readonly calendar?: { readonly method: 'REQUEST' | 'CANCEL'; readonly text: string } | undefined
}

/** A kind of message in both languages, written once as a letter; plain text, HTML and text message are made from it. */
export interface Template<Values> {
  readonly kind: MessageKind
  readonly ZH_CN: (values: Values) => Letter
  readonly EN: (values: Values) => Letter
}

const greetings = {
  ZH_CN: { lang: 'zh-CN', sender: '匠库', automatic: '本邮件由匠库自动发出，请勿直接回复。', open: '如按钮无法打开，请复制此链接：' },
  EN: {
    lang: 'en',
    sender: 'Jiangku',
    automatic: 'Jiangku sent this message by itself; please do not reply to it.',
    open: 'If the button does not work, copy this address:',
  },
} as const

/** The letter as plain text. */
export function plainText(letter: Letter, language: MessageLanguage): string {
  const { automatic } = greetings[language]
  const link = letter.link && `${letter.link.label}：\n${letter.link.href}`
  return `${[...letter.paragraphs, link, `-- \n${automatic}`].filter(Boolean).join('\n\n')}\n`
}

/** The letter as an HTML document that needs nothing from elsewhere. */
export function htmlText(letter: Letter, language: MessageLanguage): Html {
  const { lang, automatic, open } = greetings[language]
  const { subject, paragraphs, link } = letter
  return html`<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${subject}</title></head>
<body style="font: 16px/1.6 system-ui, 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif; max-width: 36em; margin: 0 auto; padding: 1em">
<h1 style="font-size: 1.25em">${subject}</h1>
${paragraphs.map(paragraph => html`<p style="white-space: pre-line">${paragraph}</p>`)}
${link && html`<p><a href="${link.href}" style="display: inline-block; padding: .6em 1.2em; border: 1px solid; border-radius: .3em">${link.label}</a></p><p style="font-size: .85em">${open}<br>${link.href}</p>`}
<p style="font-size: .85em; border-top: 1px solid; padding-top: .5em">${automatic}</p>
</body></html>
`
}

/** The letter as a text message: what it is about, and where to go on. */
export function shortText(letter: Letter, language: MessageLanguage): string {
  return `【${greetings[language].sender}】${letter.subject}${letter.link ? ` ${letter.link.href}` : ''}`
}

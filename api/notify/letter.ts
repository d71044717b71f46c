import type { MessageKind, MessageLanguage } from '../../schema/index.ts'
import { type Html, html } from '../html.ts'

/** What a message says in one language, apart from how it is carried. */
export interface Letter {
  readonly subject: string
  readonly paragraphs: readonly string[]
  /** Where to go on: an address on this server (`/answer#…`), and what stands on the button. */
  readonly link?: { readonly href: string; readonly label: string } | undefined
  /** An iCalendar object with its method, attached to the mail. */
  readonly calendar?: { readonly method: 'PUBLISH' | 'CANCEL'; readonly text: string } | undefined
}

/** A kind of message in both languages, written once as a letter; plain text, HTML and text message are made from it. */
export interface Template<Values> {
  readonly kind: MessageKind
  /** The calendar entry of the seat it speaks of goes along, as the record has it when the message is sent. */
  readonly withCalendar?: true
  readonly ZH_CN: (values: Values) => Letter
  readonly EN: (values: Values) => Letter
}

/** What the attached calendar entry is called. */
export const CALENDAR_FILE = 'assignment.ics'

const greetings = {
  ZH_CN: {
    lang: 'zh-CN',
    sender: '匠库',
    automatic: '本邮件由匠库自动发出，请勿直接回复。',
    open: '如按钮无法打开，请复制此链接：',
    PUBLISH: `附件 ${CALENDAR_FILE} 可将此安排加入您的日历。`,
    CANCEL: `附件 ${CALENDAR_FILE} 可将此安排从您的日历中移除。`,
  },
  EN: {
    lang: 'en',
    sender: 'Jiangku',
    automatic: 'Jiangku sent this message by itself; please do not reply to it.',
    open: 'If the button does not work, copy this address:',
    PUBLISH: `The attached ${CALENDAR_FILE} adds these days to your calendar.`,
    CANCEL: `The attached ${CALENDAR_FILE} takes these days out of your calendar.`,
  },
} as const

/** The letter as plain text. */
export function plainText(letter: Letter, language: MessageLanguage): string {
  const { automatic } = greetings[language]
  const link = letter.link && `${letter.link.label}：\n${letter.link.href}`
  const attached = letter.calendar && greetings[language][letter.calendar.method]
  return `${[...letter.paragraphs, link, attached, `-- \n${automatic}`].filter(Boolean).join('\n\n')}\n`
}

/** The letter as an HTML document that needs nothing from elsewhere. */
export function htmlText(letter: Letter, language: MessageLanguage): Html {
  const { lang, automatic, open, ...attached } = greetings[language]
  const { subject, paragraphs, link, calendar } = letter
  return html`<!doctype html>
<html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${subject}</title></head>
<body style="font: 16px/1.6 system-ui, 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif; max-width: 36em; margin: 0 auto; padding: 1em; overflow-wrap: anywhere">
<h1 style="font-size: 1.25em">${subject}</h1>
${paragraphs.map(paragraph => html`<p style="white-space: pre-line">${paragraph}</p>`)}
${link && html`<p><a href="${link.href}" style="display: inline-block; padding: .6em 1.2em; border: 1px solid; border-radius: .3em">${link.label}</a></p><p style="font-size: .85em">${open}<br>${link.href}</p>`}
${calendar && html`<p style="font-size: .85em">${attached[calendar.method]}</p>`}
<p style="font-size: .85em; border-top: 1px solid; padding-top: .5em">${automatic}</p>
</body></html>
`
}

/** The letter as a text message: what it is about, and where to go on. */
export function shortText(letter: Letter, language: MessageLanguage): string {
  return `【${greetings[language].sender}】${letter.subject}${letter.link ? ` ${letter.link.href}` : ''}`
}

import type { Template } from '../letter.ts'
import { daysIn } from '../wording.ts'

/** A public notice opened (S23). */
export const noticePublished: Template<{
  readonly title: string
  readonly opensOn: string
  readonly closesOn: string
  readonly link: string
}> = {
  kind: 'NOTICE',
  ZH_CN: ({ title, opensOn, closesOn, link }) => ({
    subject: `公示：${title}`,
    paragraphs: [`“${title}”已开始公示，公示期为${daysIn('ZH_CN', opensOn, closesOn)}。公示期内可提出异议。`],
    link: { href: link, label: '查看公示' },
  }),
  EN: ({ title, opensOn, closesOn, link }) => ({
    subject: `Public notice: ${title}`,
    paragraphs: [`The public notice “${title}” is open: ${daysIn('EN', opensOn, closesOn)}. Objections may be filed until it closes.`],
    link: { href: link, label: 'Read the notice' },
  }),
}

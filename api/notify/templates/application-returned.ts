import type { Template } from '../letter.ts'
import { dayIn } from '../wording.ts'

/** An application goes back for correction: what is missing, and until when (S18). */
export const applicationReturned: Template<{
  readonly name: string
  readonly call: string
  /** What is missing, one thing each. */
  readonly missing: readonly string[]
  readonly correctBy: string
  readonly link?: string
}> = {
  kind: 'DECISION',
  ZH_CN: ({ name, call, missing, correctBy, link }) => ({
    subject: `请补正“${call}”的申请材料`,
    paragraphs: [
      `${name}：`,
      `您的申请已退回补正，请于${dayIn('ZH_CN', correctBy)}前补正后重新提交：`,
      missing.map((item, index) => `${index + 1}. ${item}`).join('\n'),
    ],
    link: link ? { href: link, label: '打开申请' } : undefined,
  }),
  EN: ({ name, call, missing, correctBy, link }) => ({
    subject: `Please correct your application: ${call}`,
    paragraphs: [
      `Dear ${name},`,
      `Your application was returned for correction. Please complete it and submit it again by ${dayIn('EN', correctBy)}:`,
      missing.map((item, index) => `${index + 1}. ${item}`).join('\n'),
    ],
    link: link ? { href: link, label: 'Open the application' } : undefined,
  }),
}

import type { Template } from '../letter.ts'
import { daysIn, momentIn } from '../wording.ts'

/** What an invitation and its reminders tell: the duty, the answer-by moment (ISO 8601), and the personal link to answer by. */
export interface Invited {
  readonly name: string
  readonly engagement: string
  readonly role: { readonly zh: string; readonly en: string }
  readonly startsOn: string
  readonly endsOn: string
  readonly place?: string
  readonly answerBy: string
  /** Answers in the expert's name. */
  readonly link: string
}

/** An expert is invited to a seat. */
export const invitation: Template<Invited> = {
  kind: 'DUTY',
  withCalendar: true,
  ZH_CN: invited => ({
    subject: `邀请：${invited.engagement}（请于${momentIn('ZH_CN', invited.answerBy)}前答复）`,
    paragraphs: [
      `${invited.name}：`,
      `诚邀您于${daysIn('ZH_CN', invited.startsOn, invited.endsOn)}${invited.place ? `在${invited.place}` : ''}担任“${invited.engagement}”的${invited.role.zh}。`,
      `请于${momentIn('ZH_CN', invited.answerBy)}前答复。逾期未答复视为谢绝；如有应当回避的情形，请说明。`,
      '此链接仅供您本人使用，请勿转发。专家组成员在开启前保密。',
    ],
    link: { href: invited.link, label: '答复邀请' },
  }),
  EN: invited => ({
    subject: `Invitation: ${invited.engagement} (please answer by ${momentIn('EN', invited.answerBy)})`,
    paragraphs: [
      `Dear ${invited.name},`,
      `You are invited to serve as ${invited.role.en} of “${invited.engagement}”, ${daysIn('EN', invited.startsOn, invited.endsOn)}${invited.place ? `, ${invited.place}` : ''}.`,
      `Please answer by ${momentIn('EN', invited.answerBy)}. No answer by then counts as a decline. If you have a conflict of interest, please say so.`,
      'The link is for you alone; please do not pass it on. Who sits on the panel stays confidential until it is opened.',
    ],
    link: { href: invited.link, label: 'Answer the invitation' },
  }),
}

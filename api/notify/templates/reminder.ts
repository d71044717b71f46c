import type { Template } from '../letter.ts'
import { daysIn, momentIn } from '../wording.ts'
import type { Invited } from './invitation.ts'

/** An invitation still waits for its answer. */
export const reminder: Template<Invited> = {
  kind: 'DUTY',
  ZH_CN: ({ name, engagement, role, startsOn, endsOn, answerBy, link }) => ({
    subject: `提醒：请于${momentIn('ZH_CN', answerBy)}前答复“${engagement}”的邀请`,
    paragraphs: [
      `${name}：`,
      `您尚未答复担任“${engagement}”${role.zh}（${daysIn('ZH_CN', startsOn, endsOn)}）的邀请。请于${momentIn('ZH_CN', answerBy)}前答复，逾期视为谢绝。`,
    ],
    link: { href: link, label: '答复邀请' },
  }),
  EN: ({ name, engagement, role, startsOn, endsOn, answerBy, link }) => ({
    subject: `Reminder: please answer the invitation to ${engagement} by ${momentIn('EN', answerBy)}`,
    paragraphs: [
      `Dear ${name},`,
      `Your answer to the invitation to serve as ${role.en} of “${engagement}” (${daysIn('EN', startsOn, endsOn)}) is still missing. Please answer by ${momentIn('EN', answerBy)}; no answer by then counts as a decline.`,
    ],
    link: { href: link, label: 'Answer the invitation' },
  }),
}

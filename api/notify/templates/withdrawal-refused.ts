import type { Template } from '../letter.ts'
import { daysIn } from '../wording.ts'

/**
 * The drawing officer did not agree that a seat is given up within 24 hours of the event: its holder, who still has it, is told and why.
 */
export const withdrawalRefused: Template<{
  readonly name: string
  readonly engagement: string
  readonly startsOn: string
  readonly endsOn: string
  readonly reason: string
}> = {
  kind: 'DUTY',
  withCalendar: true,
  ZH_CN: ({ name, engagement, startsOn, endsOn, reason }) => ({
    subject: `退出申请未获同意，席位仍保留：${engagement}`,
    paragraphs: [
      `${name}：`,
      `抽取员未同意您退出“${engagement}”（${daysIn('ZH_CN', startsOn, endsOn)}）的席位，请按时参加。理由：${reason}`,
      '如有利益冲突，请申报回避，无须他人同意。',
    ],
  }),
  EN: ({ name, engagement, startsOn, endsOn, reason }) => ({
    subject: `Your request to withdraw was refused, and you still hold the seat: ${engagement}`,
    paragraphs: [
      `Dear ${name},`,
      `The drawing officer did not agree that you give up your seat of “${engagement}” (${daysIn('EN', startsOn, endsOn)}). Please attend. Reason: ${reason}`,
      'If you have a conflict of interest, declare it: that needs nobody’s agreement.',
    ],
  }),
}

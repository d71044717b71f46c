import type { Template } from '../letter.ts'
import { daysIn } from '../wording.ts'

/** An expert no longer holds a seat, for a reason that may be told. */
export const released: Template<{
  readonly name: string
  readonly engagement: string
  readonly startsOn: string
  readonly endsOn: string
  readonly reason: { readonly zh: string; readonly en: string }
}> = {
  kind: 'DUTY',
  withCalendar: true,
  ZH_CN: ({ name, engagement, startsOn, endsOn, reason }) => ({
    subject: `无需再参加：${engagement}`,
    paragraphs: [
      `${name}：`,
      `您在“${engagement}”（${daysIn('ZH_CN', startsOn, endsOn)}）的席位已解除，届时无需参加。原因：${reason.zh}。`,
    ],
  }),
  EN: ({ name, engagement, startsOn, endsOn, reason }) => ({
    subject: `You no longer need to attend: ${engagement}`,
    paragraphs: [
      `Dear ${name},`,
      `You no longer hold a seat of “${engagement}” (${daysIn('EN', startsOn, endsOn)}) and need not attend. Reason: ${reason.en}.`,
    ],
  }),
}

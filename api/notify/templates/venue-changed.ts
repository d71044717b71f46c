import type { Template } from '../letter.ts'
import { daysIn } from '../wording.ts'

/** Whoever holds a seat is told where to come now; the days and the seat are as they were. */
export const venueChanged: Template<{
  readonly name: string
  readonly engagement: string
  readonly startsOn: string
  readonly endsOn: string
  readonly place: string
}> = {
  kind: 'DUTY',
  withCalendar: true,
  ZH_CN: ({ name, engagement, startsOn, endsOn, place }) => ({
    subject: `地点变更：${engagement}`,
    paragraphs: [`${name}：`, `“${engagement}”（${daysIn('ZH_CN', startsOn, endsOn)}）的地点改为：${place}。日期和您的席位不变。`],
  }),
  EN: ({ name, engagement, startsOn, endsOn, place }) => ({
    subject: `Another venue: ${engagement}`,
    paragraphs: [
      `Dear ${name},`,
      `“${engagement}” (${daysIn('EN', startsOn, endsOn)}) now takes place at ${place}. The days and your seat are as they were.`,
    ],
  }),
}

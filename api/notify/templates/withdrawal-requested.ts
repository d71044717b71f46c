import type { Template } from '../letter.ts'
import { daysIn } from '../wording.ts'

/** An expert asks to give up an accepted seat within 24 hours of the event: the drawing officers, who decide, are told. */
export const withdrawalRequested: Template<{
  readonly name: string
  readonly engagement: string
  readonly panel: string
  readonly expert: string
  readonly startsOn: string
  readonly endsOn: string
}> = {
  kind: 'WORK',
  ZH_CN: ({ name, engagement, panel, expert, startsOn, endsOn }) => ({
    subject: `请决定退出申请：${engagement} · ${panel}`,
    paragraphs: [
      `${name}：`,
      `${expert}申请退出“${engagement}”${panel}的席位（${daysIn('ZH_CN', startsOn, endsOn)}）。距开始不足 24 小时，须由抽取员决定；决定之前席位不变。`,
    ],
  }),
  EN: ({ name, engagement, panel, expert, startsOn, endsOn }) => ({
    subject: `A request to withdraw waits for you: ${engagement}, ${panel}`,
    paragraphs: [
      `Dear ${name},`,
      `${expert} asks to give up a seat of ${panel} of “${engagement}” (${daysIn('EN', startsOn, endsOn)}). Less than 24 hours before it begins a drawing officer decides; until then the seat stays held.`,
    ],
  }),
}

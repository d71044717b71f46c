import type { Template } from '../letter.ts'
import { daysIn } from '../wording.ts'

const answers = {
  ACCEPTED: { zh: '接受', en: 'accepted' },
  DECLINED: { zh: '谢绝', en: 'declined' },
  RECUSED: { zh: '回避', en: 'recused yourself from' },
} as const

/** An expert's answer as it was recorded; one that an officer entered after a telephone call names the officer's office. */
export const answerConfirmed: Template<{
  readonly name: string
  readonly engagement: string
  readonly startsOn: string
  readonly endsOn: string
  readonly answer: keyof typeof answers
  /** The office whose officer entered an answer given by telephone. */
  readonly enteredBy?: string
}> = {
  kind: 'DUTY',
  withCalendar: true,
  ZH_CN: ({ name, engagement, startsOn, endsOn, answer, enteredBy }) => ({
    subject: `已记录您的答复（${answers[answer].zh}）：${engagement}`,
    paragraphs: [
      `${name}：`,
      `关于“${engagement}”（${daysIn('ZH_CN', startsOn, endsOn)}），您的答复是：${answers[answer].zh}。`,
      ...(enteredBy ? [`此答复由${enteredBy}的工作人员根据您的电话录入。如与您的意思不符，请立即联系该机构。`] : []),
    ],
  }),
  EN: ({ name, engagement, startsOn, endsOn, answer, enteredBy }) => ({
    subject: `Your answer is recorded (${answer.toLowerCase()}): ${engagement}`,
    paragraphs: [
      `Dear ${name},`,
      `You ${answers[answer].en} “${engagement}” (${daysIn('EN', startsOn, endsOn)}).`,
      ...(enteredBy
        ? [
            `An officer of ${enteredBy} entered this answer after your telephone call. If it is not what you said, please contact that office at once.`,
          ]
        : []),
    ],
  }),
}

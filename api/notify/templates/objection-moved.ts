import type { Template } from '../letter.ts'

/** What became of an objection, to whoever filed it under a name with an e-mail address (S24). */
export const objectionMoved: Template<{
  readonly notice: string
  readonly receipt: string
  readonly state: keyof typeof states
  readonly reason?: string
}> = {
  kind: 'NOTICE',
  ZH_CN: ({ notice, receipt, state, reason }) => ({
    subject: `您的异议${states[state][0]}：${notice}`,
    paragraphs: [`您对“${notice}”提出的异议（回执编号 ${receipt}）${states[state][0]}。`, ...(reason ? [`理由：${reason}`] : [])],
  }),
  EN: ({ notice, receipt, state, reason }) => ({
    subject: `Your objection was ${states[state][1]}: ${notice}`,
    paragraphs: [`Your objection to “${notice}” (receipt ${receipt}) was ${states[state][1]}.`, ...(reason ? [`Reason: ${reason}`] : [])],
  }),
}

const states = {
  ACKNOWLEDGED: ['已受理', 'acknowledged'],
  UPHELD: ['经核查成立', 'upheld'],
  DISMISSED: ['经核查不成立', 'dismissed'],
} as const

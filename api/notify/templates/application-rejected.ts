import type { Template } from '../letter.ts'

/** An application was rejected, with the reason. */
export const applicationRejected: Template<{ readonly name: string; readonly call: string; readonly reason: string }> = {
  kind: 'DECISION',
  ZH_CN: ({ name, call, reason }) => ({
    subject: `“${call}”的申请未获通过`,
    paragraphs: [`${name}：`, '您的申请经审核未获通过，理由如下：', reason, '如有疑问，请联系受理机构。'],
  }),
  EN: ({ name, call, reason }) => ({
    subject: `Your application was not accepted: ${call}`,
    paragraphs: [
      `Dear ${name},`,
      'Your application was reviewed and not accepted, for this reason:',
      reason,
      'Please contact the office that received it if you have questions.',
    ],
  }),
}

import type { Template } from '../letter.ts'

/** An application was approved; a public notice follows (S23). */
export const applicationApproved: Template<{ readonly name: string; readonly call: string }> = {
  kind: 'DECISION',
  ZH_CN: ({ name, call }) => ({
    subject: `“${call}”的申请已通过审批`,
    paragraphs: [`${name}：`, '您的申请已通过审批，接下来将进行公示。公示期满且无异议的，将入库聘用。'],
  }),
  EN: ({ name, call }) => ({
    subject: `Your application was approved: ${call}`,
    paragraphs: [
      `Dear ${name},`,
      'Your application was approved. A public notice follows; you are appointed when it ends without an objection.',
    ],
  }),
}

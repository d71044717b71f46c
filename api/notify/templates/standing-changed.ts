import type { Template } from '../letter.ts'

/**
 * What became of an expert's standing: an incident decided, duties suspended or taken up again, off the roster. Who reported what is not
 * told.
 */
export const standingChanged: Template<{
  readonly name: string
  readonly move: 'UPHELD' | 'DISMISSED' | 'SUSPENDED' | 'REINSTATED' | 'REMOVED' | 'DISQUALIFIED' | 'HONOUR_REVOKED'
  readonly reason?: { readonly zh: string; readonly en: string }
}> = {
  kind: 'DECISION',
  ZH_CN: ({ name, move, reason }) => ({
    subject: subjects[move][0],
    paragraphs: [
      `${name}：`,
      {
        UPHELD: '对您的一项不良记录，经核查并听取您的陈述，认定属实。',
        DISMISSED: '对您的一项不良记录，经核查不予认定。',
        SUSPENDED: '核查期间，您暂停履职：不参加抽取，未来的席位由他人递补。核查结果另行通知。',
        REINSTATED: '您的暂停履职已解除，可以继续参加抽取；暂停期间已递补的席位不再恢复。',
        REMOVED: '您已出库，聘期终止。',
        DISQUALIFIED: '因材料造假，您的专家资格已被取消，聘期自始无效。',
        HONOUR_REVOKED: '您档案中的一项荣誉已登记撤销，今后审查条件时不再计入。如有异议，请向管理您档案的机构提出。',
      }[move],
      ...(reason ? [`理由：${reason.zh}`] : []),
    ],
  }),
  EN: ({ name, move, reason }) => ({
    subject: subjects[move][1],
    paragraphs: [
      `Dear ${name},`,
      {
        UPHELD: 'An incident recorded about you was looked into, you were heard, and it was upheld.',
        DISMISSED: 'An incident recorded about you was looked into and dismissed.',
        SUSPENDED:
          'While an incident is looked into you are suspended from duties: you are not drawn, and others take your seats ahead. You are told what comes of it.',
        REINSTATED: 'Your suspension was lifted: you may be drawn again. Seats that others took meanwhile stay theirs.',
        REMOVED: 'You were removed from the roster, and your term has ended.',
        DISQUALIFIED: 'You were disqualified for forged material; your term is void.',
        HONOUR_REVOKED:
          'An honour in your record was entered as revoked: it counts no more where conditions are judged. If that is wrong, tell your office.',
      }[move],
      ...(reason ? [`Reason: ${reason.en}`] : []),
    ],
  }),
}

const subjects = {
  UPHELD: ['不良记录认定属实', 'An incident was upheld'],
  DISMISSED: ['不良记录不予认定', 'An incident was dismissed'],
  SUSPENDED: ['您已暂停履职', 'You are suspended from duties'],
  REINSTATED: ['您已恢复履职', 'Your suspension was lifted'],
  REMOVED: ['您已出库', 'You were removed from the roster'],
  DISQUALIFIED: ['您的专家资格已被取消', 'You were disqualified'],
  HONOUR_REVOKED: ['您的一项荣誉已登记撤销', 'An honour of yours was revoked'],
} as const

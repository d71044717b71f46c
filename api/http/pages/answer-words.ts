import type { Language } from '../../context.ts'

/** What the page of a personal link says. */
interface Words {
  readonly invitation: string
  readonly notPossible: string
  readonly done: string
  readonly outcomes: Readonly<Record<'ACCEPTED' | 'DECLINED' | 'RECUSED', string>>
  readonly greeting: (name: string) => string
  readonly fields: Readonly<Record<'engagement' | 'role' | 'days' | 'place' | 'host' | 'office' | 'answerBy', string>>
  readonly answers: Readonly<Record<'ACCEPT' | 'DECLINE' | 'RECUSE', string>>
  readonly statement: string
  readonly declineReason: string
  readonly conflictKind: string
  readonly note: string
  readonly send: string
  readonly sealed: string
}

export const words: Readonly<Record<Language, Words>> = {
  'zh-CN': {
    invitation: '派遣邀请',
    notPossible: '不能答复',
    done: '已记录您的答复',
    outcomes: { ACCEPTED: '您已接受邀请，感谢支持。', DECLINED: '您已谢绝邀请，席位将自动递补。', RECUSED: '您已回避，席位将自动递补。' },
    greeting: name => `${name}：诚邀您担任下列工作，请在期限前答复。`,
    fields: { engagement: '任务', role: '席位', days: '日期', place: '地点', host: '承办单位', office: '主办机构', answerBy: '答复期限' },
    answers: { ACCEPT: '接受', DECLINE: '谢绝', RECUSE: '回避（有利益冲突）' },
    statement: '接受时：本人承诺以独立身份客观、公正履职，不受任何单位和个人影响。',
    declineReason: '谢绝时：理由',
    conflictKind: '回避时：情形',
    note: '说明（回避及以“其他”理由谢绝时必填）',
    send: '提交答复',
    sealed: '此链接仅供本人使用一次。专家组成员在开启前保密，请勿转告他人。',
  },
  en: {
    invitation: 'Invitation',
    notPossible: 'No answer possible',
    done: 'Your answer is recorded',
    outcomes: {
      ACCEPTED: 'You have accepted. Thank you.',
      DECLINED: 'You have declined; the seat is filled by itself.',
      RECUSED: 'You have recused yourself; the seat is filled by itself.',
    },
    greeting: name => `${name}, you are invited to serve as follows. Please answer in time.`,
    fields: {
      engagement: 'Engagement',
      role: 'Seat',
      days: 'Days',
      place: 'Place',
      host: 'Host',
      office: 'Office',
      answerBy: 'Answer by',
    },
    answers: { ACCEPT: 'Accept', DECLINE: 'Decline', RECUSE: 'Recuse myself (conflict of interest)' },
    statement: 'When accepting: I state that I act independently, objectively and impartially, under nobody’s influence.',
    declineReason: 'When declining: the reason',
    conflictKind: 'When recusing: the kind of conflict',
    note: 'Note (needed when recusing, and when declining for another reason)',
    send: 'Send the answer',
    sealed: 'This link is for you alone, and works once. Who sits on the panel is confidential until it is opened.',
  },
}

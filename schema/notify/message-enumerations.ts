import { enumeration } from '../base/enumeration.ts'

export const MessageKind = enumeration('MessageKind', '消息类别 · Kind of a message; a person chooses per kind how it comes', {
  DUTY: '派遣与履职（不可关闭） · Invitations and duties; cannot be switched off',
  DECISION: '申请与聘用的决定（不可关闭） · Decisions on applications and appointments; cannot be switched off',
  TERM: '聘期提醒 · Reminders of one’s term',
  NOTICE: '公示通知 · Public notices',
  WORK: '待办事项 · Work that waits for staff',
})
export type MessageKind = keyof typeof MessageKind

export const MessageTemplate = enumeration('MessageTemplate', '消息模板 · Template of a message', {
  APPLICATION_RETURNED: '申请退回补正 · Application returned for correction',
  APPLICATION_REJECTED: '申请不予通过 · Application rejected',
  APPLICATION_APPROVED: '申请审批通过 · Application approved',
  NOTICE_PUBLISHED: '公示已发布 · Public notice published',
  NOMINATION_MOVED: '公示人选进展（致本人） · What happened to a nominee on notice, to the nominee',
  NOMINATIONS_MOVED: '公示人选进展（致推荐机构和单位） · What happened to nominees, to the recommending office and the employer',
  OBJECTION_MOVED: '异议进展（致实名异议人） · What became of an objection, to whoever filed it under a name',
  APPOINTED: '已入库聘用 · Appointed to the roster',
  TERM_ENDING: '聘期将满 · Term ends soon',
  INVITATION: '派遣邀请 · Invitation',
  REMINDER: '答复提醒 · Reminder to answer',
  ANSWER_CONFIRMED: '答复确认（含电话答复） · Answer confirmed, one by telephone included',
  VENUE_CHANGED: '地点变更 · Another venue',
  RELEASED: '席位已解除 · Released from a seat',
  LINK_WANTED: '请提供补抽随机值 · A link of the hash chain is wanted from its holder',
  WITHDRAWAL_REQUESTED: '请决定退出申请 · A request to withdraw waits for the drawing officer',
  WITHDRAWAL_REFUSED: '退出申请未获同意 · A request to withdraw was refused; the seat stays held',
  APPRAISED: '履职评价已记录（可答复） · A service was appraised; the expert may reply',
  BUSY_DAYS_ENTERED: '工作人员代填了不便日期 · Busy days entered by staff',
  STANDING_CHANGED:
    '履职资格变动：不良记录认定、暂停、恢复、出库、取消资格 · Standing on the roster: an incident decided, suspended, reinstated, removed, disqualified',
  GENERIC: '其他 · Anything else',
})
export type MessageTemplate = keyof typeof MessageTemplate

export const MessageChannel = enumeration('MessageChannel', '渠道 · Channel', {
  EMAIL: '电子邮件 · E-mail',
  SMS: '短信 · Text message',
})
export type MessageChannel = keyof typeof MessageChannel

export const MessageLanguage = enumeration('MessageLanguage', '消息语言 · Language of a message', {
  ZH_CN: '中文 · Chinese',
  EN: '英文 · English',
})
export type MessageLanguage = keyof typeof MessageLanguage

export const MessageState = enumeration('MessageState', '消息状态 · State of a message', {
  QUEUED: '待发送 · Waits to be sent, or to be tried again',
  SENDING: '发送中 · Being handed over',
  SENT: '已发送 · Handed over to the mail server or the gateway',
  FAILED: '发送失败 · Refused, or given up; somebody has to tell the person another way',
  UNWANTED: '未发送（本人关闭） · Not sent: the person wants no messages of this kind',
})
export type MessageState = keyof typeof MessageState

import { type Ref } from '@mikro-orm/core'
import { Index } from '@mikro-orm/decorators/legacy'
import { Choice, Key, Model, Moment, One, Private, PrivateOne } from '../base/columns.ts'
import { enumeration } from '../base/enumeration.ts'
import { Account } from '../identity/account.ts'
import { Office } from '../identity/office.ts'
import { Assignment } from './assignment.ts'

export const InvitationState = enumeration('InvitationState', '邀请状态 · State of an invitation', {
  OPEN: '待答复 · Open',
  ANSWERED: '已答复 · Answered',
  LAPSED: '逾期未答复 · Lapsed without an answer',
  WITHDRAWN: '已撤回 · Withdrawn: the seat went another way',
})
export type InvitationState = keyof typeof InvitationState

export const AnswerChannel = enumeration('AnswerChannel', '答复途径 · Way in which an answer came', {
  SIGNED_IN: '登录答复 · Signed in',
  LINK: '专属链接 · Personal link',
  TELEPHONE: '电话，由工作人员登记 · By telephone, entered by an officer',
})
export type AnswerChannel = keyof typeof AnswerChannel

@Model('邀请 · An invitation to a seat, with the moment by which it is answered')
export class Invitation {
  @Key() id!: number
  @Index()
  @One(() => Assignment, '指派 · Assignment', { deleteRule: 'cascade' })
  assignment!: Ref<Assignment>
  @PrivateOne(() => Office) office!: Ref<Office>
  @Choice(() => InvitationState, '状态 · State') state!: InvitationState
  @Moment('发出时间 · Sent at') sentAt!: Date
  @Moment('答复期限 · To be answered by', { check: 'answer_by > sent_at' }) answerBy!: Date
  @Moment('提醒时间 · Reminded at', { nullable: true }) remindedAt!: Date | null
  @Moment('答复时间 · Answered at', {
    nullable: true,
    check: "(state = 'ANSWERED') = (answered_at is not null) and (state = 'ANSWERED') = (channel is not null)",
  })
  answeredAt!: Date | null
  @Choice(() => AnswerChannel, '答复途径 · Way of the answer', { nullable: true })
  channel!: AnswerChannel | null
  @One(() => Account, '电话登记人 · Officer who entered the answer given by telephone', {
    nullable: true,
    check: "(channel is not distinct from 'TELEPHONE') = (entered_by_id is not null)",
  })
  enteredBy!: Ref<Account> | null
  /** SHA-256 of the token of the personal link; the token itself is only in the message. */
  @Private('text', { unique: true }) tokenHash!: string
  /** The same of the reminder's link. */
  @Private('text', { nullable: true }) reminderHash!: string | null
}

import { type Ref } from '@mikro-orm/core'
import { Choice, Key, Model, Moment, One, PrivateOne, Text } from '../base/columns.ts'
import { enumeration } from '../base/enumeration.ts'
import { Account } from '../identity/account.ts'
import { Office } from '../identity/office.ts'
import { Assignment } from './assignment.ts'
import { DeclineReason } from './decline.ts'

export const WithdrawalState = enumeration('WithdrawalState', '退出申请状态 · State of a request to withdraw', {
  REQUESTED: '待同意 · Waits for the drawing officer',
  AGREED: '已同意 · Agreed to',
  REFUSED: '未同意 · Refused',
  LAPSED: '名单开启后已自行退出，无须再决定 · The panel opened and the seat was given up without it',
})
export type WithdrawalState = keyof typeof WithdrawalState

@Model('退出申请 · A request to give up an accepted seat within 24 hours of the event, while the panel is sealed')
export class Withdrawal {
  @Key() id!: number
  @One(() => Assignment, '指派 · Assignment', { deleteRule: 'cascade' }) assignment!: Ref<Assignment>
  @PrivateOne(() => Office) office!: Ref<Office>
  @Choice(() => DeclineReason, '理由 · Reason') reason!: DeclineReason
  @Text('说明 · Note', { nullable: true }) note!: string | null
  @Choice(() => WithdrawalState, '状态 · State') state!: WithdrawalState
  @Moment('申请时间 · Requested at') requestedAt!: Date
  @Text('不同意的理由 · Why it was refused', { nullable: true }) refusalReason!: string | null
  @One(() => Account, '决定人 · Decided by', { nullable: true }) decidedBy!: Ref<Account> | null
  @Moment('决定时间 · Decided at', { nullable: true, check: "(state = 'REQUESTED') = (decided_at is null)" }) decidedAt!: Date | null
}

import { type Ref } from '@mikro-orm/core'
import { Choice, Key, Model, Moment, One, PrivateOne, Text } from '../base/columns.ts'
import { enumeration } from '../base/enumeration.ts'
import { Account } from '../identity/account.ts'
import { Office } from '../identity/office.ts'
import { Draw } from './draw.ts'

export const RedrawCause = enumeration('RedrawCause', '重新抽取的事由 · Cause of a new attempt at a draw', {
  VOID_BY_LAW: '依法无效 · Void by law',
  POOL_PROVED_WRONG: '备选名单经查有误 · The pool proved wrong',
  ENGAGEMENT_CHANGED: '任务变更 · The engagement changed',
})
export type RedrawCause = keyof typeof RedrawCause

@Model('重新抽取的申请 · A new attempt at a draw, asked for by one person and approved by another who holds no chain')
export class Redraw {
  @Key() id!: number
  @One(() => Draw, '作废的抽取 · The draw to be abandoned', { deleteRule: 'cascade' }) draw!: Ref<Draw>
  @PrivateOne(() => Office) office!: Ref<Office>
  @Choice(() => RedrawCause, '事由 · Cause') cause!: RedrawCause
  @Text('理由 · Reason', { check: "btrim(reason) <> ''" }) reason!: string
  @One(() => Account, '申请人 · Asked for by') askedBy!: Ref<Account>
  @Moment('申请时间 · Asked for at') askedAt!: Date
  @One(() => Account, '批准人 · Approved by', { nullable: true, check: 'approved_by_id <> asked_by_id' }) approvedBy!: Ref<Account> | null
  @Moment('批准时间 · Approved at', { nullable: true, check: '(approved_at is null) = (approved_by_id is null)' }) approvedAt!: Date | null
}

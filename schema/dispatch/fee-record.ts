import { type Ref } from '@mikro-orm/core'
import { Choice, Key, Model, Moment, One, OneIfSeen, PrivateOne, Text, Whole } from '../base/columns.ts'
import { enumeration } from '../base/enumeration.ts'
import { Account } from '../identity/account.ts'
import { Office } from '../identity/office.ts'
import { Expert } from '../roster/expert.ts'
import { FeeRate } from './fee-rate.ts'
import { ServiceRecord } from './service-record.ts'

export const FeeState = enumeration('FeeState', '劳务费状态 · State of a fee record', {
  PREPARED: '待审批 · Prepared',
  APPROVED: '已审批，可支付 · Approved for payment, which is made elsewhere',
  RETURNED: '已退回，另行编制 · Returned; another is prepared in its stead',
})
export type FeeState = keyof typeof FeeState

@Model('劳务费 · The fee of a service; the product moves no money')
export class FeeRecord {
  @Key() id!: number
  @One(() => ServiceRecord, '履职记录 · Service') serviceRecord!: Ref<ServiceRecord>
  @PrivateOne(() => Office) office!: Ref<Office>
  @PrivateOne(() => Expert) expert!: Ref<Expert>
  @OneIfSeen(() => FeeRate, '标准 · Rate') rate!: Ref<FeeRate>
  @Whole('天数 · Days', { check: 'days >= 1' }) days!: number
  @Whole('每日标准（分） · Per day, in fen') perDay!: number
  @Whole('应发（分） · Amount before tax, in fen', { check: 'amount = days * per_day' }) amount!: number
  @Whole('预扣税额提示（分） · Tax to be withheld, as a hint, in fen') taxHint!: number
  @Choice(() => FeeState, '状态 · State') state!: FeeState
  @One(() => Account, '编制人 · Prepared by', { nullable: true }) preparedBy!: Ref<Account> | null
  @One(() => Account, '审批人；与编制人不是同一人 · Approved by; another person than who prepared it', {
    nullable: true,
    check: 'approved_by_id is distinct from prepared_by_id or approved_by_id is null',
  })
  approvedBy!: Ref<Account> | null
  @Moment('审批时间 · Approved at', { nullable: true }) approvedAt!: Date | null
  @One(() => Account, '退回人 · Returned by', { nullable: true }) returnedBy!: Ref<Account> | null
  @Moment('退回时间 · Returned at', { nullable: true, check: "(state = 'RETURNED') = (returned_at is not null)" }) returnedAt!: Date | null
  @Text('退回理由 · Why it was returned', { nullable: true, check: '(returned_at is null) = (return_reason is null)' }) returnReason!:
    | string
    | null
}

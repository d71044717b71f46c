import { type Ref } from '@mikro-orm/core'
import { Unique } from '@mikro-orm/decorators/legacy'
import { Key, Model, Moment, One, PrivateOne, Text } from '../base/columns.ts'
import { Account } from '../identity/account.ts'
import { Office } from '../identity/office.ts'
import { Application } from './application.ts'

@Unique({ properties: ['application', 'clause'] })
@Model('例外批准 · An exception from a soft rule, with its approver and reason (S07, S08, S10)')
export class GrantedException {
  @Key() id!: number
  @One(() => Application, '申请 · Application', { deleteRule: 'cascade' }) application!: Ref<Application>
  @PrivateOne(() => Office) office!: Ref<Office>
  @Text('条款 · Clause excepted from') clause!: string
  @Text('理由 · Reason', { check: "btrim(reason) <> ''" }) reason!: string
  @One(() => Account, '批准人 · Granted by', { nullable: true }) approver!: Ref<Account> | null
  @Moment('时间 · When', { defaultRaw: 'clock_timestamp()' }) at!: Date
}

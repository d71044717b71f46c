import { type Ref } from '@mikro-orm/core'
import { Index } from '@mikro-orm/decorators/legacy'
import { Key, Model, Moment, One, PrivateOne } from '../base/columns.ts'
import { Organisation } from '../catalogue/organisation.ts'
import { Account } from '../identity/account.ts'
import { Office } from '../identity/office.ts'

@Index({ properties: ['organisation'] })
@Index({ properties: ['account'] })
@Model('单位经办人 · An account that acts for an employer: endorses the applications of its people (S19)')
export class EmployerDelegate {
  @Key() id!: number
  @One(() => Account, '账号 · Account') account!: Ref<Account>
  @One(() => Organisation, '单位 · Organisation') organisation!: Ref<Organisation>
  @PrivateOne(() => Office) office!: Ref<Office>
  @Moment('起 · From', { defaultRaw: 'clock_timestamp()' }) startsAt!: Date
  @Moment('止 · Until', { nullable: true }) endsAt!: Date | null
  @One(() => Account, '指定人 · Named by', { nullable: true }) namedBy!: Ref<Account> | null
}

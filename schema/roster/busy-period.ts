import { type Ref } from '@mikro-orm/core'
import { Index } from '@mikro-orm/decorators/legacy'
import { Day, Key, Model, One, PrivateOne, Text } from '../base/columns.ts'
import { Account } from '../identity/account.ts'
import { Office } from '../identity/office.ts'
import { Expert } from './expert.ts'

@Index({ properties: ['expert', 'endsOn'] })
@Model('不便时段 · Days on which an expert cannot serve')
export class BusyPeriod {
  @Key() id!: number
  @One(() => Expert, '专家 · Expert', { deleteRule: 'cascade' }) expert!: Ref<Expert>
  @PrivateOne(() => Office) office!: Ref<Office>
  @Day('起 · First day') startsOn!: string
  @Day('止 · Last day', { check: 'ends_on >= starts_on' }) endsOn!: string
  @Text('说明 · Note', { nullable: true }) note!: string | null
  @One(() => Account, '登记人 · Entered by', { nullable: true }) enteredBy!: Ref<Account> | null
}

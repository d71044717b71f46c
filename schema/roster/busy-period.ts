import { type Ref } from '@mikro-orm/core'
import { Index } from '@mikro-orm/decorators/legacy'
import { Choice, Day, Key, Model, Moment, One, Private, PrivateOne, Text } from '../base/columns.ts'
import { enumeration } from '../base/enumeration.ts'
import { Account } from '../identity/account.ts'
import { Office } from '../identity/office.ts'
import { Expert } from './expert.ts'

export const BusySide = enumeration('BusySide', '登记方 · Who says that an expert is busy', {
  EXPERT: '专家本人 · The expert',
  OFFICE: '机构代登 · Staff of an office',
  CALENDAR: '导入的日历 · A calendar the expert imported',
})
export type BusySide = keyof typeof BusySide

@Index({ properties: ['expert', 'endsOn'] })
@Model('不便时段 · Days on which an expert cannot serve')
export class BusyPeriod {
  @Key() id!: number
  @One(() => Expert, '专家 · Expert', { deleteRule: 'cascade' }) expert!: Ref<Expert>
  @PrivateOne(() => Office) office!: Ref<Office>
  @Day('起 · First day') startsOn!: string
  @Day('止 · Last day', { check: 'ends_on >= starts_on' }) endsOn!: string
  @Text('说明 · Note', { nullable: true }) note!: string | null
  @Choice(() => BusySide, '登记方 · Who says so', { default: 'EXPERT' }) declaredBy!: BusySide
  @Moment('登记时间 · Entered at', { defaultRaw: 'clock_timestamp()' }) enteredAt!: Date
  /** Of an event of an imported calendar: its own id, so that importing again replaces it. */
  @Private('text', { nullable: true }) calendarUid!: string | null
  @One(() => Account, '登记人 · Entered by', { nullable: true }) enteredBy!: Ref<Account> | null
}

import { type Ref } from '@mikro-orm/core'
import { Index } from '@mikro-orm/decorators/legacy'
import { Choice, Day, Key, Model, Moment, One, Text } from '../base/columns.ts'
import { Account } from '../identity/account.ts'
import { CalendarDayKind } from './calendar-year.ts'

@Model('日历更正 · A correction of a day of the calendar: what it was before, and by which document')
export class CalendarCorrection {
  @Key() id!: number
  @Index()
  @Day('日期 · Day')
  day!: string
  @Choice(() => CalendarDayKind, '原类别 · What it was') formerKind!: CalendarDayKind
  @Choice(() => CalendarDayKind, '更正为 · What it is now') kind!: CalendarDayKind
  @Text('依据文号 · Number of the document behind it') documentNumber!: string
  @Text('原因 · Reason') reason!: string
  @Moment('更正时间 · Corrected at') correctedAt!: Date
  @One(() => Account, '更正人 · Corrected by', { nullable: true }) correctedBy!: Ref<Account> | null
}

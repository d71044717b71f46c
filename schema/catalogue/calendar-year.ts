import { type Collection, type Ref } from '@mikro-orm/core'
import { Unique } from '@mikro-orm/decorators/legacy'
import { Choice, Day, Key, Many, Model, One, Text, Whole } from '../base/columns.ts'
import { enumeration } from '../base/enumeration.ts'
import { Account } from '../identity/account.ts'

export const CalendarDayKind = enumeration('CalendarDayKind', '日历日类别 · Kind of a day in the working-day calendar', {
  HOLIDAY: '放假 · Holiday',
  MAKE_UP_DAY: '调休上班 · Make-up day: a Saturday or Sunday that is worked',
  ORDINARY: '照常：周一至周五上班 · As the weekday says',
})
export type CalendarDayKind = keyof typeof CalendarDayKind

@Model('工作日历（年） · The working-day calendar of a year, from the State Council’s notice (S23)')
export class CalendarYear {
  @Key() id!: number
  @Unique()
  @Whole('年份 · Year', { check: 'year between 1949 and 2200' })
  year!: number
  @Text('通知文号 · Number of the notice', { nullable: true }) documentNumber!: string | null
  @Day('发布日期 · Issued on', { nullable: true }) issuedOn!: string | null
  @Text('修改通知文号 · Number of a notice that changed it later', { nullable: true }) amendedBy!: string | null
  @Text('网址 · Address of the notice', { nullable: true }) address!: string | null
  @One(() => Account, '录入人；初始日历无 · Entered by; nobody for the founding calendar', { nullable: true })
  enteredBy!: Ref<Account> | null
  @Many(() => CalendarDay, 'year', '放假与调休 · Holidays and make-up days') days!: Collection<CalendarDay>
}

@Model('日历日 · A day that is not what its weekday says')
export class CalendarDay {
  @Key() id!: number
  @One(() => CalendarYear, '载明该日的年度日历 · The calendar that names it') year!: Ref<CalendarYear>
  @Unique()
  @Day('日期 · Day')
  day!: string
  @Choice(() => CalendarDayKind, '类别 · Kind') kind!: CalendarDayKind
  @Text('节日 · Festival', { nullable: true }) festival!: string | null
}

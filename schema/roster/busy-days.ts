import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { LocalDate } from '../base/scalars.ts'
import { UserError } from '../base/user-error.ts'
import { DeclineReason } from '../dispatch/decline.ts'
import { BusyPeriod } from './busy-period.ts'

@InputType({ description: '不便时段 · Days on which an expert cannot serve' })
export class BusyDaysInput {
  @Field(() => LocalDate, { description: '起 · First day' })
  startsOn!: string
  @Field(() => LocalDate, { description: '止 · Last day' })
  endsOn!: string
  @Field(() => String, { nullable: true, description: '说明 · Note' })
  note?: string | null
}

@InputType({ description: '登记不便时段 · Busy days to publish' })
export class PublishBusyDaysInput {
  @Field(() => ID, {
    description: '专家：本人，或由管理机构的工作人员代登 · Expert: oneself, or entered by staff of the office that keeps the record',
  })
  expertId!: string
  @Field(() => [BusyDaysInput], { description: '时段，至多 100 段 · Periods, at most 100' })
  periods!: BusyDaysInput[]
  @Field(() => Boolean, {
    defaultValue: false,
    description:
      '本人登记的时段内有席位时，放弃这些席位，随即补缺 · Give up the seats one holds on these days; they are filled again at once',
  })
  givesUpSeats!: boolean
  @Field(() => DeclineReason, {
    nullable: true,
    description:
      '放弃席位的理由，记为谢绝；放弃时必填，“其他”须在时段说明中写明 · Why the seats are given up, kept as a decline of each; demanded then, and OTHER is explained in the note of the period',
  })
  declineReason?: DeclineReason | null
}

@ObjectType({ description: '登记不便时段的结果 · What publishing busy days answers', simpleResolvers: true })
export class PublishBusyDaysPayload extends Payload {
  @Field(() => [BusyPeriod], { nullable: true, description: '已登记的时段 · The periods entered' })
  busyPeriods!: readonly BusyPeriod[] | null
}

@InputType({ description: '撤回不便时段 · Busy days to withdraw' })
export class WithdrawBusyDaysInput {
  @Field(() => [ID], { description: '不便时段 · Busy periods' })
  busyPeriodIds!: string[]
}

@ObjectType({ description: '撤回不便时段的结果 · What withdrawing busy days answers', simpleResolvers: true })
export class WithdrawBusyDaysPayload extends Payload {
  @Field(() => Int, { nullable: true, description: '撤回几段 · How many were withdrawn' })
  withdrawn!: number | null
}

@InputType({ description: '导入本人日历；替换此前导入的时段 · One’s own calendar to import; it replaces what was imported before' })
export class ImportCalendarInput {
  @Field(() => String, {
    description:
      'iCalendar 文本（RFC 5545），至多 200 KB、2000 个事件；只保存占用的日期，不保存事件内容 · iCalendar text (RFC 5545), at most 200 kB and 2,000 events; only the days taken are kept, nothing of what the events say',
  })
  ics!: string
}

@ObjectType({ description: '导入日历的结果 · What importing a calendar answers', simpleResolvers: true })
export class ImportCalendarPayload extends Payload {
  @Field(() => Int, { nullable: true, description: '占用日期的事件数（重复事件逐次计） · Events that take days, each occurrence counted' })
  events!: number | null
  @Field(() => [BusyPeriod], {
    nullable: true,
    description: '导入的不便时段，今日起两年内 · The busy periods imported, for two years from today',
  })
  busyPeriods!: readonly BusyPeriod[] | null
}

@ObjectType({ implements: UserError, simpleResolvers: true, description: '这些日期内有席位 · The expert holds seats on these days' })
export class SeatsHeld extends UserError {
  @Field(() => [ID], { description: '席位 · The assignments' })
  assignmentIds!: readonly string[]
}

@ObjectType({ implements: UserError, simpleResolvers: true, description: '无法读取的日历 · A calendar that cannot be read' })
export class CalendarRefused extends UserError {
  @Field(() => Int, { nullable: true, description: '上限 · The limit it exceeds' })
  limit!: number | null
}

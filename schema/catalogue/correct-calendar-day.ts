import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { LocalDate } from '../base/scalars.ts'
import { CalendarCorrection } from './calendar-correction.ts'
import { CalendarDayKind } from './calendar-year.ts'

@InputType({ description: '更正日历中的一天 · A correction of one day of the calendar' })
export class CorrectCalendarDayInput {
  @Field(() => LocalDate, { description: '日期 · Day' })
  day!: string
  @Field(() => CalendarDayKind, { description: '更正为 · What it is' })
  kind!: CalendarDayKind
  @Field(() => String, { description: '依据文号 · Number of the document behind it' })
  documentNumber!: string
  @Field(() => String, { description: '原因 · Reason' })
  reason!: string
  @Field(() => [ID], {
    nullable: true,
    description:
      '受影响的公示，须逐一列明；进行中而天数不足的将顺延，已结束的按当时所知保留 · The public notices that rely on the day, every one of them: open ones that become too short are extended, closed ones stay as they were judged by what was known',
  })
  affectedNoticeIds?: string[] | null
}

@ObjectType({ description: '更正日历的结果 · What correcting a day answers', simpleResolvers: true })
export class CorrectCalendarDayPayload extends Payload {
  @Field(() => CalendarCorrection, { nullable: true, description: '更正 · The correction' })
  correction!: CalendarCorrection | null
}

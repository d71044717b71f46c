import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { LocalDate } from '../base/scalars.ts'
import { CalendarYear } from './calendar-year.ts'

@InputType({ description: '录入一年的工作日历 · The working-day calendar of a year, as its notice says' })
export class AddCalendarYearInput {
  @Field(() => Int, { description: '年份 · Year' })
  year!: number
  @Field(() => String, { description: '通知文号，如 国办发明电〔2025〕7号 · Number of the notice' })
  documentNumber!: string
  @Field(() => LocalDate, { description: '发布日期 · Issued on' })
  issuedOn!: string
  @Field(() => String, { nullable: true, description: '网址 · Address of the notice' })
  address?: string | null
  @Field(() => [LocalDate], { description: '放假日，含周末亦可 · Days off; weekends may stand among them' })
  holidays!: string[]
  @Field(() => [LocalDate], { description: '调休上班日，均为周六或周日 · Saturdays and Sundays that are worked' })
  makeUpDays!: string[]
}

@ObjectType({ description: '录入工作日历的结果 · What adding a calendar answers', simpleResolvers: true })
export class AddCalendarYearPayload extends Payload {
  @Field(() => CalendarYear, { nullable: true, description: '工作日历 · The calendar' })
  calendarYear!: CalendarYear | null
}

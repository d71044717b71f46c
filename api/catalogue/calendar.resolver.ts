import { Arg, Args, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql'
import { PageArgs } from '../../schema/base/connection.ts'
import { AddCalendarYearInput, AddCalendarYearPayload } from '../../schema/catalogue/add-calendar-year.ts'
import { CalendarCorrectionConnection } from '../../schema/catalogue/calendar-corrections.ts'
import { CalendarYear } from '../../schema/catalogue/calendar-year.ts'
import { CorrectCalendarDayInput, CorrectCalendarDayPayload } from '../../schema/catalogue/correct-calendar-day.ts'
import { WorkingDayAfterInput, WorkingDayAfterPayload } from '../../schema/catalogue/working-day-after.ts'
import type { Act, Context } from '../context.ts'
import { answeredByPlan } from '../read/answered.ts'
import { consult } from '../transaction.ts'
import { addCalendarYear } from './add-calendar-year.ts'
import { correctCalendarDay } from './correct-calendar-day.ts'
import { workingDayAfter } from './working-day-after.ts'

@Resolver(() => CalendarYear)
export class CalendarResolver {
  @Query(() => CalendarYear, { nullable: true, description: '取一年的工作日历 · The working-day calendar of one year' })
  calendarYear(@Arg('year', () => Int, { description: '年份 · Year' }) _year: number) {
    return answeredByPlan()
  }

  @Query(() => [CalendarYear], { description: '已录入的工作日历，按年 · The working-day calendars that are known, by year' })
  calendarYears() {
    return answeredByPlan()
  }

  @Query(() => CalendarCorrectionConnection, { description: '日历更正，最新在前 · Corrections of the calendar, newest first' })
  calendarCorrections(@Args(() => PageArgs) _page: PageArgs) {
    return answeredByPlan()
  }

  @Query(() => WorkingDayAfterPayload, { description: '某日之后的第若干个工作日 · The n-th working day after a day (S23)' })
  workingDayAfter(
    @Arg('input', () => WorkingDayAfterInput, { description: '起算日和天数 · Day and number' }) input: WorkingDayAfterInput,
    @Ctx() context: Context,
  ) {
    return consult(context, act => workingDayAfter(act, input))
  }

  @Mutation(() => AddCalendarYearPayload, { description: '录入一年的工作日历 · Enters the working-day calendar of a year' })
  addCalendarYear(@Arg('input', () => AddCalendarYearInput) input: AddCalendarYearInput, @Ctx() act: Act) {
    return addCalendarYear(act, input)
  }

  @Mutation(() => CorrectCalendarDayPayload, { description: '更正日历中的一天 · Corrects one day of the calendar' })
  correctCalendarDay(@Arg('input', () => CorrectCalendarDayInput) input: CorrectCalendarDayInput, @Ctx() act: Act) {
    return correctCalendarDay(act, input)
  }
}

import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql'
import {
  ImportCalendarInput,
  ImportCalendarPayload,
  PublishBusyDaysInput,
  PublishBusyDaysPayload,
  WithdrawBusyDaysInput,
  WithdrawBusyDaysPayload,
} from '../../../schema/roster/busy-days.ts'
import { OpenCalendarFeedPayload, RevokeCalendarFeedInput, RevokeCalendarFeedPayload } from '../../../schema/roster/calendar-feed.ts'
import type { Act, Context } from '../../context.ts'
import { assignmentCalendar } from './assignment-calendar.ts'
import { importCalendar } from './import-calendar.ts'
import { openCalendarFeed, revokeCalendarFeed } from './open-calendar-feed.ts'
import { publishBusyDays } from './publish-busy-days.ts'
import { withdrawBusyDays } from './withdraw-busy-days.ts'

@Resolver()
export class BusyActsResolver {
  @Query(() => String, { nullable: true, description: '一项指派的 iCalendar 日历条目（UTC） · One seat as an iCalendar entry, in UTC' })
  assignmentCalendar(@Arg('assignmentId', () => ID, { description: '指派 · Assignment' }) assignmentId: string, @Ctx() context: Context) {
    return assignmentCalendar(context, assignmentId)
  }

  @Mutation(() => PublishBusyDaysPayload, { description: '登记不便时段 · Publishes days on which an expert cannot serve' })
  publishBusyDays(@Arg('input', () => PublishBusyDaysInput) input: PublishBusyDaysInput, @Ctx() act: Act) {
    return publishBusyDays(act, input)
  }

  @Mutation(() => WithdrawBusyDaysPayload, { description: '撤回不便时段 · Withdraws busy days' })
  withdrawBusyDays(@Arg('input', () => WithdrawBusyDaysInput) input: WithdrawBusyDaysInput, @Ctx() act: Act) {
    return withdrawBusyDays(act, input)
  }

  @Mutation(() => ImportCalendarPayload, { description: '导入本人日历 · Imports one’s own calendar as busy days' })
  importCalendar(@Arg('input', () => ImportCalendarInput) input: ImportCalendarInput, @Ctx() act: Act) {
    return importCalendar(act, input)
  }

  @Mutation(() => OpenCalendarFeedPayload, { description: '开通日历订阅 · Opens a feed of one’s own duties' })
  openCalendarFeed(@Ctx() act: Act) {
    return openCalendarFeed(act)
  }

  @Mutation(() => RevokeCalendarFeedPayload, { description: '撤销日历订阅 · Revokes a feed' })
  revokeCalendarFeed(@Arg('input', () => RevokeCalendarFeedInput) input: RevokeCalendarFeedInput, @Ctx() act: Act) {
    return revokeCalendarFeed(act, input)
  }
}

import { Field, ID, Int, ObjectType } from 'type-graphql'
import { LocalDate } from '../base/scalars.ts'
import { UserError } from '../base/user-error.ts'

const implementing = { implements: UserError, simpleResolvers: true }

@ObjectType({ ...implementing, description: '年度日历未录入 · The working-day calendar of a year is not known; nothing is guessed (S23)' })
export class CalendarYearUnknown extends UserError {
  @Field(() => Int, { description: '年份 · The year whose calendar has to be entered first' })
  year!: number
}

@ObjectType({ ...implementing, description: '该日已被采用 · A day of the calendar on which public notices rely already' })
export class DayReliedUpon extends UserError {
  @Field(() => [ID], { description: '受影响的公示 · The public notices that rely on it' })
  noticeIds!: readonly string[]
}

@ObjectType({ ...implementing, description: '单位已被并入其他单位 · The organisation was merged into another one already' })
export class MergedAlready extends UserError {
  @Field(() => ID, { description: '存续单位 · The organisation it was merged into' })
  heirId!: string
  @Field(() => LocalDate, { description: '并入日期 · Day of that merger' })
  mergedOn!: string
}

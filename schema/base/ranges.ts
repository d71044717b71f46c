import { Field, InputType, Int } from 'type-graphql'
import { LocalDate } from './scalars.ts'

@InputType({ description: '整数范围 · A range of whole numbers; a missing bound is open' })
export class WholeRange {
  @Field(() => Int, { nullable: true, description: '不小于 · At least' })
  from?: number
  @Field(() => Int, { nullable: true, description: '不大于 · At most' })
  to?: number
}

@InputType({ description: '时段（含首尾） · Days from the first to the last, both included' })
export class DayPeriod {
  @Field(() => LocalDate, { description: '起 · First day' })
  from!: string
  @Field(() => LocalDate, { description: '止 · Last day' })
  to!: string
}

@InputType({ description: '日期范围 · A range of days; a missing bound is open' })
export class DayRange {
  @Field(() => LocalDate, { nullable: true, description: '不早于 · Not before' })
  from?: string
  @Field(() => LocalDate, { nullable: true, description: '不晚于 · Not after' })
  to?: string
}

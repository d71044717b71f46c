import { Field, ID, Int, ObjectType } from 'type-graphql'
import { DateTime, LocalDate } from '../base/scalars.ts'
import { UserError } from '../base/user-error.ts'
import { SeatSupply } from './candidate-preview.ts'
import { Exclusion, ExclusionCount } from './exclusion.ts'

const implementing = { implements: UserError, simpleResolvers: true }

@ObjectType({ ...implementing, description: '人选不足 · Too few candidates for the seats of a panel' })
export class TooFewCandidates extends UserError {
  @Field(() => [SeatSupply], { description: '各席位供给 · Supply per seat, and how many are missing' })
  seats!: readonly SeatSupply[]
  @Field(() => [ExclusionCount], { description: '其余人员被排除的原因 · What excluded the others' })
  exclusions!: readonly ExclusionCount[]
}

@ObjectType({ ...implementing, description: '组成规则无法同时满足 · No panel obeys all composition rules' })
export class RulesCannotBeMet extends UserError {
  @Field(() => Int, { description: '备选人数 · People in the pool' })
  poolSize!: number
  @Field(() => [String], { description: '原因和可行的调整（中文） · Why, and which changes would do, in Chinese' })
  explanationZh!: readonly string[]
  @Field(() => [String], { description: '原因和可行的调整（英文） · Why, and which changes would do, in English' })
  explanationEn!: readonly string[]
}

@ObjectType({ ...implementing, description: '该专家不可选 · This expert cannot sit on this panel' })
export class NotEligible extends UserError {
  @Field(() => [Exclusion], { description: '原因 · Why' })
  exclusions!: readonly Exclusion[]
}

@ObjectType({ ...implementing, description: '为时过早 · Not before a certain day' })
export class TooEarly extends UserError {
  @Field(() => LocalDate, { description: '最早日期 · Earliest day' })
  earliestOn!: string
}

@ObjectType({ ...implementing, description: '到场情况未记录 · Attendance is not on record for every accepted seat' })
export class AttendanceMissing extends UserError {
  @Field(() => Int, { description: '未记录的席位数 · Seats without attendance' })
  unrecorded!: number
}

@ObjectType({ ...implementing, description: '办结前尚缺报告或评价 · A report or appraisals are missing before an engagement is closed' })
export class ClosureIncomplete extends UserError {
  @Field(() => Boolean, { description: '是否缺工作报告 · Whether the report is missing' })
  reportMissing!: boolean
  @Field(() => Int, { description: '缺评价的履职次数 · Services without an appraisal' })
  appraisalsMissing!: number
  @Field(() => [ID], { description: '缺评价的履职记录 · These services' })
  serviceRecordIds!: readonly string[]
}

@ObjectType({ ...implementing, description: '已过截止时间 · A deadline has passed' })
export class DeadlinePassed extends UserError {
  @Field(() => DateTime, { description: '截止时间 · Deadline' })
  dueAt!: Date
}

@ObjectType({ ...implementing, description: '时间未到 · Not before a certain moment' })
export class NotYet extends UserError {
  @Field(() => DateTime, { description: '最早时间 · Earliest moment' })
  earliestAt!: Date
}

@ObjectType({
  ...implementing,
  description: '链接不可用 · A personal link that opens nothing: unknown or altered, used, expired, or another person’s',
})
export class LinkNotUsable extends UserError {}

@ObjectType({ ...implementing, description: '成员在新日期不能参加 · Members cannot come on the new days' })
export class MembersUnable extends UserError {
  @Field(() => Int, { description: '人数 · How many' })
  members!: number
}

@ObjectType({ ...implementing, description: '没有适用的劳务费标准 · No rate of fees applies' })
export class FeeRatesMissing extends UserError {
  @Field(() => Int, { description: '履职次数 · Services without a rate' })
  services!: number
}

import { Field, Int, ObjectType } from 'type-graphql'
import { LocalDate } from '../base/scalars.ts'
import { UserError } from '../base/user-error.ts'
import { SeatSupply } from './candidate-preview.ts'
import { Exclusion, ExclusionCount } from './exclusion.ts'
import { PanelRuleKind } from './panel-rule.ts'

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

@ObjectType({ ...implementing, description: '时间重叠 · The expert holds another duty on these days' })
export class DoubleBooked extends UserError {}

@ObjectType({ ...implementing, description: '为时过早 · Not before a certain day' })
export class TooEarly extends UserError {
  @Field(() => LocalDate, { description: '最早日期 · Earliest day' })
  earliestOn!: string
}

@ObjectType({ ...implementing, description: '到场情况未记录 · Attendance is not on record for every accepted seat' })
export class AttendanceMissing extends UserError {
  @Field(() => Int, { description: '未记录的席位数 · Seats without attendance' })
  unrecorded!: number
@ObjectType({ ...implementing, description: '规则相互矛盾 · Rules that contradict one another whoever is in the roster' })
export class ContradictoryRules extends UserError {
  @Field(() => [PanelRuleKind], { description: '所涉规则 · The rules' })
  kinds!: PanelRuleKind[]
  @Field(() => Int, { description: '要求的人数 · Members that one asks for' })
  asked!: number
  @Field(() => Int, { description: '允许的人数 · Members that the other allows' })
  allowed!: number
  @Field(() => String, { nullable: true, description: '对象代码 · Code of the subject' })
  subject!: string | null
}

@ObjectType({ ...implementing, description: '概率上限过低 · A cap on chances under which no lottery exists' })
export class CapTooLow extends UserError {
  @Field(() => String, { description: '所设上限 · The cap' })
  cap!: string
  @Field(() => String, {
    description: '席位数与可抽人数之比：再低则无法抽取 · Seats to draw over people to draw from: below this nothing can be drawn',
  })
  least!: string
  @Field(() => Int, { description: '备选人数 · People in the pool' })
  poolSize!: number
}

@ObjectType({ ...implementing, description: '备选人数不足规定倍数 · Fewer nominees than the rules ask for' })
export class PoolTooSmall extends UserError {
  @Field(() => Int, { description: '备选人数 · People in the pool' })
  poolSize!: number
  @Field(() => Int, { description: '规则要求的人数 · People the rules ask for' })
  needed!: number
}

import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { LocalDate } from '../base/scalars.ts'
import { Occupation } from '../catalogue/occupation.ts'
import { OccupationNeed } from './occupation-need.ts'

@InputType({ description: '设定职业配备 · How many experts of an occupation a roster needs (S22)' })
export class SetOccupationNeedInput {
  @Field(() => ID, { description: '专家库 · Roster' })
  rosterId!: string
  @Field(() => String, { description: '职业编码（含下级） · Code of an occupation or group' })
  occupationCode!: string
  @Field(() => Int, { description: '需要人数 · Needed' })
  needed!: number
  @Field(() => Int, { nullable: true, description: '人数上限 · Size at most' })
  atMost?: number | null
}

@ObjectType({ description: '设定职业配备的结果 · What setting a need answers', simpleResolvers: true })
export class SetOccupationNeedPayload extends Payload {
  @Field(() => OccupationNeed, { nullable: true, description: '职业配备 · The need' })
  need!: OccupationNeed | null
}

@InputType({ description: '缺口预测 · A forecast of gaps' })
export class RosterForecastInput {
  @Field(() => ID, { description: '专家库 · Roster' })
  rosterId!: string
  @Field(() => Int, { defaultValue: 24, description: '今后几个月，1 至 60 · How many months ahead, 1 to 60' })
  months!: number
}

@ObjectType({ description: '一种职业的缺口 · An occupation that falls below its need', simpleResolvers: true })
export class OccupationGap {
  @Field(() => Occupation, { description: '职业 · Occupation' })
  occupation!: Occupation
  @Field(() => Int, { description: '需要 · Needed' })
  needed!: number
  @Field(() => Int, { description: '今日在聘 · Under a term today' })
  now!: number
  @Field(() => Int, { description: '期间聘期届满（未续聘）的 · Whose term ends and is not followed by another' })
  ending!: number
  @Field(() => Int, { description: '期间年满七十一周岁、原则上不再续聘的 · Who pass 70 in principle (S07)' })
  passing70!: number
  @Field(() => Int, { description: '期间最少时的人数 · People at the lowest point' })
  lowest!: number
  @Field(() => LocalDate, { description: '首次低于需要之日 · First day below the need' })
  belowOn!: string
  @Field(() => Int, { description: '缺几人 · People missing at the lowest point' })
  missing!: number
}

@ObjectType({
  description: '缺口预测及最小补选方案 · Gaps ahead, and the smallest supplementary call that closes them',
  simpleResolvers: true,
})
export class RosterForecast {
  @Field(() => LocalDate, { description: '截止日 · Through this day' })
  through!: string
  @Field(() => [OccupationGap], { description: '缺口，缺得多的在前 · Gaps, the largest first' })
  gaps!: readonly OccupationGap[]
  @Field(() => Int, { description: '最少补选人数 · People whom the smallest supplementary call has to bring' })
  smallestCall!: number
  @Field(() => [String], { description: '补选职业编码 · Codes of the occupations it calls for' })
  occupationCodes!: readonly string[]
  @Field(() => LocalDate, { nullable: true, description: '应在此日前入库 · By when they have to be in' })
  neededBy!: string | null
}

@ObjectType({ description: '缺口预测的结果 · What a forecast answers', simpleResolvers: true })
export class RosterForecastPayload extends Payload {
  @Field(() => RosterForecast, { nullable: true, description: '预测 · The forecast' })
  forecast!: RosterForecast | null
}

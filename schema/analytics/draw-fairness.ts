import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { County } from './counted-groups.ts'

@InputType({ description: '抽取公平性的范围 · Whose draws, and of which year' })
export class DrawFairnessInput {
  @Field(() => ID, { description: '机构，含其下级 · Office, with all below it' })
  officeId!: string
  @Field(() => Int, { description: '抽取年份 · Year in which they were drawn' })
  year!: number
}

@ObjectType({ description: '得到若干席位的人数 · How many people were drawn to so many seats', simpleResolvers: true })
export class SeatsCount {
  @Field(() => Int, { description: '席位数 · Seats' }) seats!: number
  @Field(() => Int, { description: '人数 · People' }) people!: number
}

@ObjectType({ description: '某县（市、区）人员的机会与席位 · Chances and seats of the people of one county', simpleResolvers: true })
export class CountyFairness {
  @Field(() => County, {
    nullable: true,
    description: '户口所在县（市、区）；未登记到县为空 · County of the household; null where none is recorded',
  })
  county!: County | null
  @Field(() => Int, { description: '列入备选的人数 · People who stood in a pool' }) people!: number
  @Field(() => Int, { description: '列入备选人次 · Times they stood in one' }) standings!: number
  @Field(() => Int, { description: '抽中席位 · Seats drawn' }) seats!: number
  @Field(() => Float, {
    description: '每个备选名单中机会均等时应得席位 · Seats they would have, were everybody in each pool as likely as the next',
  })
  evenSeats!: number
}

@ObjectType({
  description: '抽取公平性：已开启的抽取中谁有机会、谁得席位 · How chances and seats fell in draws that are open (S27)',
  simpleResolvers: true,
})
export class DrawFairness {
  @Field(() => Int, { description: '年份 · Year' }) year!: number
  @Field(() => Int, { description: '抽取次数 · Draws' }) draws!: number
  @Field(() => Int, { description: '列入备选的人数 · People who stood in a pool' }) people!: number
  @Field(() => Int, { description: '列入备选人次 · Times they stood in one' }) standings!: number
  @Field(() => Int, { description: '抽中席位，含补抽 · Seats drawn, replacements included' }) seats!: number
  @Field(() => Int, { description: '至少一次被抽中的人数 · People drawn at least once' }) seated!: number
  @Field(() => Int, { description: '一人最多席位 · Most seats of one person' }) mostSeats!: number
  @Field(() => [SeatsCount], { description: '按席位数，从少到多 · By number of seats, the fewest first' }) bySeats!: readonly SeatsCount[]
  @Field(() => [CountyFairness], { description: '按县（市、区） · By county' }) byCounty!: readonly CountyFairness[]
}

@ObjectType({ description: '抽取公平性的结果 · What asking for the fairness of draws answers', simpleResolvers: true })
export class DrawFairnessPayload extends Payload {
  @Field(() => DrawFairness, { nullable: true, description: '公平性 · The fairness' })
  fairness!: DrawFairness | null
}

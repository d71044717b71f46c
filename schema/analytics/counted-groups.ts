import { Field, ID, Int, ObjectType } from 'type-graphql'
import { enumeration } from '../base/enumeration.ts'

export const OccupationLevel = enumeration('OccupationLevel', '职业分类层级 · Level of the classification of occupations', {
  MAJOR: '大类 · Major group',
  MIDDLE: '中类 · Middle group',
  MINOR: '小类 · Minor group',
  OCCUPATION: '职业 · Occupation',
})
export type OccupationLevel = keyof typeof OccupationLevel

/** An occupation as the statistics name it: light, because a dashboard shows hundreds. Its id opens the whole record. */
@ObjectType({ description: '职业类别（统计用） · An occupation or group, as the statistics name it', simpleResolvers: true })
export class OccupationGroup {
  @Field(() => ID, { description: '职业的全局标识 · Global id of the occupation' }) id!: string
  @Field(() => String, { description: '编码 · Code, for example 6-18-01' }) code!: string
  @Field(() => String, { description: '名称 · Name' }) name!: string
  @Field(() => OccupationLevel, { description: '层级 · Level' }) level!: OccupationLevel
  @Field(() => OccupationGroup, { nullable: true, description: '上级类别；大类为空 · The group above; none above a major group' })
  parent!: OccupationGroup | null
}

@ObjectType({ description: '县（市、区）（统计用） · A county, as the statistics name it', simpleResolvers: true })
export class County {
  @Field(() => ID, { description: '区划的全局标识 · Global id of the division' }) id!: string
  @Field(() => String, { description: '区划代码 · Code' }) code!: string
  @Field(() => String, { description: '名称 · Name' }) name!: string
}

@ObjectType({ description: '某县（市、区）人数 · How many experts of one county', simpleResolvers: true })
export class CountyCount {
  @Field(() => County, {
    nullable: true,
    description: '户口所在县（市、区）；未登记到县为空 · County of the household; null where none is recorded',
  })
  county!: County | null
  @Field(() => Int, { description: '人数 · Experts' }) experts!: number
}

@ObjectType({ description: '某职业类别人数 · How many experts of one occupation or group', simpleResolvers: true })
export class OccupationCount {
  @Field(() => OccupationGroup, { description: '职业类别 · Occupation or group' }) occupation!: OccupationGroup
  @Field(() => Int, {
    description:
      '人数；有多个职业的专家在每一类各计一次 · Experts with at least one occupation in it; who has several counts once in each, so groups do not add up',
  })
  experts!: number
  @Field(() => [CountyCount], { description: '按县（市、区） · By county; adds up to the experts' }) counties!: CountyCount[]
}

import { ArgsType, Field, ID, Int, ObjectType } from 'type-graphql'
import { enumeration } from '../base/enumeration.ts'
import { HonourLevel } from '../catalogue/honour-kind.ts'
import { SkillLevel, TitleGrade } from '../roster/credential.ts'
import { TermState } from '../roster/expert-enumerations.ts'
import { OccupationCount, OccupationLevel } from './counted-groups.ts'

export const AgeBand = enumeration('AgeBand', '年龄段（按年内所满周岁） · Age band, by the age reached in the course of this year', {
  UNDER_30: '30 岁以下 · Under 30',
  FROM_30: '30 至 39 岁 · 30 to 39',
  FROM_40: '40 至 49 岁 · 40 to 49',
  FROM_50: '50 至 59 岁 · 50 to 59',
  FROM_60: '60 至 70 岁 · 60 to 70, the last band within the age limit of S07',
  OVER_70: '70 岁以上 · Over 70',
})
export type AgeBand = keyof typeof AgeBand

export const LoadBand = enumeration('LoadBand', '负荷（进行中的任务数） · Load: assignments now open', {
  NONE: '无任务 · None',
  ONE: '一项 · One',
  TWO: '两项 · Two',
  THREE_OR_MORE: '三项及以上 · Three or more',
})
export type LoadBand = keyof typeof LoadBand

const count = () => Field(() => Int, { description: '人数 · Experts' })

@ObjectType({ description: '某聘期状态人数 · How many experts in one state of the term', simpleResolvers: true })
export class TermStateCount {
  @Field(() => TermState, { description: '聘期状态（今日） · State of the term today' }) termState!: TermState
  @count() experts!: number
}

@ObjectType({ description: '某年龄段人数 · How many experts of one age band', simpleResolvers: true })
export class AgeBandCount {
  @Field(() => AgeBand, { description: '年龄段 · Age band' }) ageBand!: AgeBand
  @count() experts!: number
}

@ObjectType({ description: '某负荷人数 · How many experts with one load', simpleResolvers: true })
export class LoadCount {
  @Field(() => LoadBand, { description: '负荷 · Load' }) load!: LoadBand
  @count() experts!: number
}

@ObjectType({ description: '某技能等级人数 · How many experts of one skill level', simpleResolvers: true })
export class SkillLevelCount {
  @Field(() => SkillLevel, { nullable: true, description: '最高技能等级；没有为空 · Highest skill level held; null for none' })
  skillLevel!: SkillLevel | null
  @count() experts!: number
}

@ObjectType({ description: '某职称等级人数 · How many experts of one title grade', simpleResolvers: true })
export class TitleGradeCount {
  @Field(() => TitleGrade, { nullable: true, description: '最高职称等级；没有为空 · Highest title grade held; null for none' })
  titleGrade!: TitleGrade | null
  @count() experts!: number
}

@ObjectType({ description: '某荣誉人数 · How many experts hold one honour', simpleResolvers: true })
export class HonourCount {
  @Field(() => ID, { description: '荣誉种类的全局标识 · Global id of the kind' }) kindId!: string
  @Field(() => String, { description: '荣誉名称 · Name of the honour' }) name!: string
  @Field(() => HonourLevel, { description: '荣誉级别 · Level' }) level!: HonourLevel
  @count() experts!: number
}

@ObjectType({ description: '某级荣誉人数 · How many experts hold an honour of one level', simpleResolvers: true })
export class HonourLevelCount {
  @Field(() => HonourLevel, { description: '荣誉级别 · Level' }) level!: HonourLevel
  @count() experts!: number
}

@ObjectType({ description: '专家库统计 · Statistics of the roster, as far as the viewer sees it (S27)', simpleResolvers: true })
export class RosterStatistics {
  @Field(() => Int, { description: '专家总数，含未聘和期满 · All experts on record, whatever the state of their term' }) experts!: number
  @Field(() => [TermStateCount], { description: '按聘期状态 · By state of the term' }) byTermState!: TermStateCount[]
  @Field(() => [AgeBandCount], { description: '按年龄段 · By age band' }) byAgeBand!: AgeBandCount[]
  @Field(() => [LoadCount], { description: '按负荷 · By load' }) byLoad!: LoadCount[]
  @Field(() => [SkillLevelCount], { description: '按最高技能等级 · By highest skill level' }) bySkillLevel!: SkillLevelCount[]
  @Field(() => [TitleGradeCount], { description: '按最高职称等级 · By highest title grade' }) byTitleGrade!: TitleGradeCount[]
  @Field(() => [HonourCount], { description: '按荣誉种类（未撤销） · By honour, revoked ones aside' }) byHonour!: HonourCount[]
  @Field(() => [HonourLevelCount], { description: '按荣誉级别（未撤销） · By level of honour, revoked ones aside' })
  byHonourLevel!: HonourLevelCount[]
  @Field(() => [OccupationCount], { description: '按职业类别与县（市、区） · By occupation group and county' })
  byOccupation!: OccupationCount[]
}

@ArgsType()
export class RosterStatisticsArgs {
  @Field(() => ID, {
    nullable: true,
    description: '机构（含下级）；缺省为可见的全部 · An office with all below it; all that the viewer sees by default',
  })
  office?: string
  @Field(() => OccupationLevel, {
    defaultValue: 'MAJOR',
    description: '职业分类统计到哪一级 · Level of the occupation groups that are counted',
  })
  occupationLevel!: OccupationLevel
  @Field(() => String, {
    nullable: true,
    description: '只统计此编码之下的职业类别 · Only occupation groups at or below this code, for example 6-18',
  })
  occupationCode?: string
}

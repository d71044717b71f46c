import { ArgsType, Field, ID, InputType } from 'type-graphql'
import { connectionOf, PageArgs } from '../base/connection.ts'
import { enumeration } from '../base/enumeration.ts'
import { DayPeriod, WholeRange } from '../base/ranges.ts'
import { LocalDate } from '../base/scalars.ts'
import { HonourLevel } from '../catalogue/honour-kind.ts'
import { StudioLevel } from '../catalogue/skill-master-studio.ts'
import { SkillLevel, TitleGrade } from './credential.ts'
import { Expert } from './expert.ts'
import { Sex, TermState } from './expert-enumerations.ts'

@InputType({ description: '某日的聘期状态 · State of the term on a day' })
export class TermOnDay {
  @Field(() => TermState, { description: '状态 · State' })
  state!: TermState
  @Field(() => LocalDate, { nullable: true, description: '日期；不填为今日 · Day; today when left out' })
  on?: string
}

@InputType({ description: '专家筛选条件；各条件同时成立 · What experts must meet, all of it' })
export class ExpertFilter {
  @Field(() => String, {
    nullable: true,
    description: '姓名：一个字即可；拼音或首字母 · Name: one character is enough; pinyin or initials',
  })
  name?: string
  @Field(() => String, { nullable: true, description: '职业编码（含下级） · Code of an occupation or group, everything below included' })
  occupation?: string
  @Field(() => ID, { nullable: true, description: '工种 · Trade' })
  trade?: string
  @Field(() => [String], { nullable: true, description: '荣誉代码（其一，未撤销） · Codes of honours, any of them, not revoked' })
  honours?: string[]
  @Field(() => [HonourLevel], { nullable: true, description: '荣誉级别（其一） · Levels of honours, any of them' })
  honourLevels?: HonourLevel[]
  @Field(() => ID, { nullable: true, description: '现任领办的工作室 · Studio led now' })
  studio?: string
  @Field(() => [StudioLevel], { nullable: true, description: '现任领办工作室的级别（其一） · Levels of a studio led now, any of them' })
  studioLevels?: StudioLevel[]
  @Field(() => [TitleGrade], { nullable: true, description: '职称等级（其一） · Grades of a professional title, any of them' })
  titleGrades?: TitleGrade[]
  @Field(() => [SkillLevel], { nullable: true, description: '职业技能等级（其一） · Skill levels, any of them' })
  skillLevels?: SkillLevel[]
  @Field(() => String, {
    nullable: true,
    description: '户口所在区划代码（含下级） · Code of the division of the household, everything below included',
  })
  residence?: string
  @Field(() => String, {
    nullable: true,
    description: '单位所在区划代码（含下级） · Code of the division of the employer, everything below included',
  })
  employerDivision?: string
  @Field(() => ID, { nullable: true, description: '现工作单位 · Present employer' })
  employer?: string
  @Field(() => ID, { nullable: true, description: '管理机构 · The office that keeps the record' })
  office?: string
  @Field(() => TermOnDay, { nullable: true, description: '聘期状态 · State of the term' })
  term?: TermOnDay
  @Field(() => DayPeriod, {
    nullable: true,
    description: '时段内有空：无不便时段，无在手任务 · Free throughout: no busy period, no duty held',
  })
  free?: DayPeriod
  @Field(() => WholeRange, { nullable: true, description: '进行中的任务数 · Load: assignments now open' })
  load?: WholeRange
  @Field(() => Sex, { nullable: true, description: '性别 · Sex' })
  sex?: Sex
  @Field(() => WholeRange, { nullable: true, description: '今日周岁 · Age today, in full years' })
  age?: WholeRange
  @Field(() => Boolean, { nullable: true, description: '非遗传统传人 · Heritage bearer (S12)' })
  heritageBearer?: boolean
}

export const ExpertOrder = enumeration('ExpertOrder', '专家排序 · Order of experts', {
  ID: '录入先后 · As entered',
  NAME: '姓名（拼音） · Name, by pinyin',
  NAME_DESC: '姓名倒序 · Name, backwards',
  LOAD: '任务数由少到多 · Load, lightest first',
  LOAD_DESC: '任务数由多到少 · Load, heaviest first',
  LAST_DUTY: '最久未履职在前 · Longest without duty first, never at all before that',
  LAST_DUTY_DESC: '最近履职在前 · Most recent duty first',
})
export type ExpertOrder = keyof typeof ExpertOrder

@ArgsType()
export class ExpertsArgs extends PageArgs {
  @Field(() => ExpertFilter, { nullable: true, description: '筛选 · What they must meet' })
  filter?: ExpertFilter
  @Field(() => ExpertOrder, { nullable: true, description: '排序 · Order; as entered when left out' })
  orderBy?: ExpertOrder
}

export const ExpertConnection = connectionOf('Expert', '专家', () => Expert)

import { ArgsType, Field, ID, InputType } from 'type-graphql'
import { connectionOf, PageArgs } from '../base/connection.ts'
import { enumeration } from '../base/enumeration.ts'
import { ApplicationEntry, ApplicationRoute, ApplicationState, EligibilityOutcome } from './admission-enumerations.ts'
import { Application } from './application.ts'

@InputType({ description: '申请筛选条件；各条件同时成立 · What applications must meet, all of it' })
export class ApplicationFilter {
  @Field(() => ID, { nullable: true, description: '征集通知 · Call' })
  call?: string
  @Field(() => [ApplicationState], { nullable: true, description: '状态（其一） · States, any of them' })
  states?: ApplicationState[]
  @Field(() => ID, { nullable: true, description: '受理机构 · The office it goes to' })
  office?: string
  @Field(() => ID, { nullable: true, description: '工作单位 · Employer' })
  employer?: string
  @Field(() => String, {
    nullable: true,
    description: '申报职业编码（含下级） · Code of an occupation applied for, everything below included',
  })
  occupation?: string
  @Field(() => [EligibilityOutcome], { nullable: true, description: '资格审查结论（其一） · What the rules said, any of them' })
  verdicts?: EligibilityOutcome[]
  @Field(() => [ApplicationRoute], { nullable: true, description: '申报途径（其一） · Routes, any of them' })
  routes?: ApplicationRoute[]
  @Field(() => ApplicationEntry, { nullable: true, description: '录入方式 · How it came in' })
  entry?: ApplicationEntry
  @Field(() => ID, { nullable: true, description: '推荐汇总表 · Recommendation list' })
  recommendationList?: string
  @Field(() => Boolean, { nullable: true, description: '受理机构即所在单位 · The office is also the employer' })
  officeIsEmployer?: boolean
  @Field(() => String, { nullable: true, description: '姓名包含 · Name contains' })
  name?: string
}

export const ApplicationOrder = enumeration('ApplicationOrder', '申请排序 · Order of applications', {
  ID: '录入先后 · As entered',
  ID_DESC: '最近录入在前 · Latest entered first',
  NAME: '姓名（拼音） · Name, by pinyin',
})
export type ApplicationOrder = keyof typeof ApplicationOrder

@ArgsType()
export class ApplicationsArgs extends PageArgs {
  @Field(() => ApplicationFilter, { nullable: true, description: '筛选 · What they must meet' })
  filter?: ApplicationFilter
  @Field(() => ApplicationOrder, { nullable: true, description: '排序；默认录入先后 · Order; as entered when left out' })
  orderBy?: ApplicationOrder
}

export const ApplicationConnection = connectionOf('Application', '申请', () => Application)

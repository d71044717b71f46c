import { ArgsType, Field, ID, InputType } from 'type-graphql'
import { connectionOf, PageArgs } from '../base/connection.ts'
import { enumeration } from '../base/enumeration.ts'
import { DayRange } from '../base/ranges.ts'
import { Engagement, EngagementKind, EngagementState } from './engagement.ts'

@InputType({ description: '派遣任务筛选条件 · What engagements must meet' })
export class EngagementFilter {
  @Field(() => [EngagementKind], { nullable: true, description: '类别（其一） · Kinds, any of them' })
  kinds?: EngagementKind[]
  @Field(() => [EngagementState], { nullable: true, description: '状态（其一） · States, any of them' })
  states?: EngagementState[]
  @Field(() => String, { nullable: true, description: '职业编码（含下级） · Code of an occupation or group, everything below included' })
  occupation?: string
  @Field(() => ID, { nullable: true, description: '主办机构 · The office that organises it' })
  office?: string
  @Field(() => ID, { nullable: true, description: '承办单位 · Host organisation' })
  host?: string
  @Field(() => String, {
    nullable: true,
    description: '地点区划代码（含下级） · Code of the division of the place, everything below included',
  })
  division?: string
  @Field(() => DayRange, { nullable: true, description: '首日 · First day' })
  startsOn?: DayRange
  @Field(() => String, { nullable: true, description: '名称包含 · Title contains' })
  text?: string
}

export const EngagementOrder = enumeration('EngagementOrder', '派遣任务排序 · Order of engagements', {
  STARTS_ON_DESC: '最近的在前 · Latest first',
  STARTS_ON: '最早的在前 · Earliest first',
})
export type EngagementOrder = keyof typeof EngagementOrder

@ArgsType()
export class EngagementsArgs extends PageArgs {
  @Field(() => EngagementFilter, { nullable: true, description: '筛选 · What they must meet' })
  filter?: EngagementFilter
  @Field(() => EngagementOrder, { nullable: true, description: '排序；默认最近的在前 · Order; latest first when left out' })
  orderBy?: EngagementOrder
}

export const EngagementConnection = connectionOf('Engagement', '派遣任务', () => Engagement)

import { ArgsType, Field, ID, InputType } from 'type-graphql'
import { connectionOf, PageArgs } from '../base/connection.ts'
import { enumeration } from '../base/enumeration.ts'
import { DayRange } from '../base/ranges.ts'
import { Call, CallKind } from './call.ts'

@InputType({ description: '征集通知筛选条件 · What calls must meet' })
export class CallFilter {
  @Field(() => ID, { nullable: true, description: '专家库 · Roster' })
  roster?: string
  @Field(() => ID, { nullable: true, description: '发文机构 · The office that issues it' })
  office?: string
  @Field(() => [CallKind], { nullable: true, description: '类别（其一） · Kinds, any of them' })
  kinds?: CallKind[]
  @Field(() => String, { nullable: true, description: '标题或文号包含 · Title or document number contains' })
  text?: string
  @Field(() => DayRange, { nullable: true, description: '发文日期 · Day of issue' })
  issuedOn?: DayRange
}

export const CallOrder = enumeration('CallOrder', '征集通知排序 · Order of calls', {
  ISSUED_ON_DESC: '最近的在前 · Latest first',
  ISSUED_ON: '最早的在前 · Earliest first',
})
export type CallOrder = keyof typeof CallOrder

@ArgsType()
export class CallsArgs extends PageArgs {
  @Field(() => CallFilter, { nullable: true, description: '筛选 · What they must meet' })
  filter?: CallFilter
  @Field(() => CallOrder, { nullable: true, description: '排序；默认最近的在前 · Order; latest first when left out' })
  orderBy?: CallOrder
}

export const CallConnection = connectionOf('Call', '征集通知', () => Call)

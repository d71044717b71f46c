import { ArgsType, Field, ID, InputType } from 'type-graphql'
import { connectionOf, PageArgs } from '../base/connection.ts'
import { LocalDate } from '../base/scalars.ts'
import { TitleGrade } from '../roster/credential.ts'
import { EngagementKind } from './engagement.ts'
import { FeeRate } from './fee-rate.ts'

@InputType({ description: '劳务费标准筛选条件 · What rates of fees must meet, all of it' })
export class FeeRateFilter {
  @Field(() => ID, { nullable: true, description: '机构 · Office' })
  office?: string
  @Field(() => [EngagementKind], { nullable: true, description: '类别（其一） · Kinds of duty, any of them' })
  kinds?: EngagementKind[]
  @Field(() => [TitleGrade], { nullable: true, description: '职称（其一） · Title grades, any of them' })
  titleGrades?: TitleGrade[]
  @Field(() => LocalDate, { nullable: true, description: '该日有效 · In force on this day' })
  inForceOn?: string
}

@ArgsType()
export class FeeRatesArgs extends PageArgs {
  @Field(() => FeeRateFilter, { nullable: true, description: '筛选 · What they must meet' })
  filter?: FeeRateFilter
}

export const FeeRateConnection = connectionOf('FeeRate', '劳务费标准', () => FeeRate)

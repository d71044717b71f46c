import { ArgsType, Field, ID, InputType } from 'type-graphql'
import { connectionOf, PageArgs } from '../base/connection.ts'
import { FeeRecord, FeeState } from './fee-record.ts'

@InputType({ description: '劳务费筛选条件 · What fee records must meet, all of it' })
export class FeeRecordFilter {
  @Field(() => ID, { nullable: true, description: '专家 · Expert' })
  expert?: string
  @Field(() => ID, { nullable: true, description: '任务 · Engagement' })
  engagement?: string
  @Field(() => [FeeState], { nullable: true, description: '状态（其一） · States, any of them' })
  states?: FeeState[]
}

@ArgsType()
export class FeeRecordsArgs extends PageArgs {
  @Field(() => FeeRecordFilter, { nullable: true, description: '筛选 · What they must meet' })
  filter?: FeeRecordFilter
}

export const FeeRecordConnection = connectionOf('FeeRecord', '劳务费', () => FeeRecord)

import { ArgsType, Field, ID, InputType } from 'type-graphql'
import { connectionOf, PageArgs } from '../base/connection.ts'
import { IncidentRecord, IncidentState } from './incident-record.ts'

@InputType({ description: '不良记录筛选条件 · What incident records must meet, all of it' })
export class IncidentRecordFilter {
  @Field(() => ID, { nullable: true, description: '专家 · Expert' })
  expert?: string
  @Field(() => [IncidentState], { nullable: true, description: '状态（其一） · States, any of them' })
  states?: IncidentState[]
}

@ArgsType()
export class IncidentRecordsArgs extends PageArgs {
  @Field(() => IncidentRecordFilter, { nullable: true, description: '筛选 · What they must meet' })
  filter?: IncidentRecordFilter
}

export const IncidentRecordConnection = connectionOf('IncidentRecord', '不良记录', () => IncidentRecord)

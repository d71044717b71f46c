import { ArgsType, Field, ID, InputType } from 'type-graphql'
import { connectionOf, PageArgs } from '../base/connection.ts'
import { EngagementKind } from './engagement.ts'
import { ServiceRecord } from './service-record.ts'

@InputType({ description: '履职记录筛选条件 · What service records must meet, all of it' })
export class ServiceRecordFilter {
  @Field(() => ID, { nullable: true, description: '专家 · Expert' })
  expert?: string
  @Field(() => ID, { nullable: true, description: '任务 · Engagement' })
  engagement?: string
  @Field(() => [EngagementKind], { nullable: true, description: '任务类别（其一） · Kinds of duty, any of them' })
  kinds?: EngagementKind[]
  @Field(() => Boolean, { nullable: true, description: '是否已评价 · Whether they are appraised' })
  appraised?: boolean
}

@ArgsType()
export class ServiceRecordsArgs extends PageArgs {
  @Field(() => ServiceRecordFilter, { nullable: true, description: '筛选 · What they must meet' })
  filter?: ServiceRecordFilter
}

export const ServiceRecordConnection = connectionOf('ServiceRecord', '履职记录', () => ServiceRecord)

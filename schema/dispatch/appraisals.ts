import { ArgsType, Field, ID, InputType } from 'type-graphql'
import { connectionOf, PageArgs } from '../base/connection.ts'
import { Appraisal } from './appraisal.ts'

@InputType({ description: '履职评价筛选条件 · What appraisals must meet, all of it' })
export class AppraisalFilter {
  @Field(() => ID, { nullable: true, description: '专家 · Expert' })
  expert?: string
  @Field(() => ID, { nullable: true, description: '任务 · Engagement' })
  engagement?: string
  @Field(() => Boolean, { nullable: true, description: '专家是否已答复 · Whether the expert replied' })
  replied?: boolean
}

@ArgsType()
export class AppraisalsArgs extends PageArgs {
  @Field(() => AppraisalFilter, { nullable: true, description: '筛选 · What they must meet' })
  filter?: AppraisalFilter
}

export const AppraisalConnection = connectionOf('Appraisal', '履职评价', () => Appraisal)

import { ArgsType, Field, ID, InputType } from 'type-graphql'
import { connectionOf, PageArgs } from '../base/connection.ts'
import { Decline, DeclineReason } from './decline.ts'

@InputType({ description: '谢绝筛选条件 · What declines must meet, all of it' })
export class DeclineFilter {
  @Field(() => ID, { nullable: true, description: '专家 · Expert' })
  expert?: string
  @Field(() => ID, { nullable: true, description: '任务 · Engagement' })
  engagement?: string
  @Field(() => [DeclineReason], { nullable: true, description: '理由（其一） · Reasons, any of them' })
  reasons?: DeclineReason[]
  @Field(() => Boolean, { nullable: true, description: '是否正当 · Whether they are justified' })
  justified?: boolean
}

@ArgsType()
export class DeclinesArgs extends PageArgs {
  @Field(() => DeclineFilter, { nullable: true, description: '筛选 · What they must meet' })
  filter?: DeclineFilter
}

export const DeclineConnection = connectionOf('Decline', '谢绝', () => Decline)

import { ArgsType, Field, ID, InputType } from 'type-graphql'
import { connectionOf, PageArgs } from '../base/connection.ts'
import { Withdrawal, WithdrawalState } from './withdrawal.ts'

@InputType({ description: '退出申请筛选条件 · What requests to withdraw must meet, all of it' })
export class WithdrawalFilter {
  @Field(() => ID, { nullable: true, description: '专家 · Expert' })
  expert?: string
  @Field(() => ID, { nullable: true, description: '任务 · Engagement' })
  engagement?: string
  @Field(() => [WithdrawalState], { nullable: true, description: '状态（其一） · States, any of them' })
  states?: WithdrawalState[]
}

@ArgsType()
export class WithdrawalsArgs extends PageArgs {
  @Field(() => WithdrawalFilter, { nullable: true, description: '筛选 · What they must meet' })
  filter?: WithdrawalFilter
}

export const WithdrawalConnection = connectionOf('Withdrawal', '退出申请', () => Withdrawal)

import { ArgsType, Field, ID, InputType } from 'type-graphql'
import { connectionOf, PageArgs } from '../base/connection.ts'
import { RemovalProposal, RemovalProposalState } from './removal-proposal.ts'

@InputType({ description: '出库建议筛选条件 · What proposals to remove must meet, all of it' })
export class RemovalProposalFilter {
  @Field(() => ID, { nullable: true, description: '专家 · Expert' })
  expert?: string
  @Field(() => [RemovalProposalState], { nullable: true, description: '状态（其一） · States, any of them' })
  states?: RemovalProposalState[]
}

@ArgsType()
export class RemovalProposalsArgs extends PageArgs {
  @Field(() => RemovalProposalFilter, { nullable: true, description: '筛选 · What they must meet' })
  filter?: RemovalProposalFilter
}

export const RemovalProposalConnection = connectionOf('RemovalProposal', '出库建议', () => RemovalProposal)

import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { RemovalProposal } from './removal-proposal.ts'

@InputType({ description: '不采纳出库建议 · A proposal to remove that is dismissed' })
export class DismissRemovalProposalInput {
  @Field(() => ID, { description: '出库建议 · Proposal' })
  proposalId!: string
  @Field(() => String, { description: '理由 · Reason' })
  decision!: string
}

@ObjectType({ description: '不采纳出库建议的结果 · What dismissing a proposal answers', simpleResolvers: true })
export class DismissRemovalProposalPayload extends Payload {
  @Field(() => RemovalProposal, { nullable: true, description: '出库建议 · The proposal' })
  proposal!: RemovalProposal | null
}

import { Arg, Args, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import {
  CorrectionProposalConnection,
  CorrectionsArgs,
  ProposeCorrectionInput,
  ProposeCorrectionPayload,
  ReviewCorrectionInput,
  ReviewCorrectionPayload,
} from '../../../schema/admission/correct-record.ts'
import { CorrectionProposal } from '../../../schema/admission/correction-proposal.ts'
import type { Act } from '../../context.ts'
import { answeredByPlan } from '../../read/answered.ts'
import { proposeCorrection } from './propose-correction.ts'
import { reviewCorrection } from './review-correction.ts'

@Resolver(() => CorrectionProposal)
export class CorrectionResolver {
  @Query(() => CorrectionProposalConnection, {
    description: '更正申请（本机构的或本人的） · Proposed corrections: of the office, or one’s own',
  })
  corrections(@Args(() => CorrectionsArgs) _asked: CorrectionsArgs) {
    return answeredByPlan()
  }

  @Mutation(() => ProposeCorrectionPayload, { description: '申请更正本人档案 · Proposes a correction of one’s own record' })
  proposeCorrection(@Arg('input', () => ProposeCorrectionInput) input: ProposeCorrectionInput, @Ctx() act: Act) {
    return proposeCorrection(act, input)
  }

  @Mutation(() => ReviewCorrectionPayload, { description: '审核更正申请 · Decides on a proposed correction' })
  reviewCorrection(@Arg('input', () => ReviewCorrectionInput) input: ReviewCorrectionInput, @Ctx() act: Act) {
    return reviewCorrection(act, input)
  }
}

import { ArgsType, Field, ID, InputType, ObjectType } from 'type-graphql'
import { connectionOf, PageArgs } from '../base/connection.ts'
import { enumeration } from '../base/enumeration.ts'
import { Payload } from '../base/payload.ts'
import { CorrectedField, CorrectionProposal, CorrectionState } from './correction-proposal.ts'

export const CorrectionDecision = enumeration('CorrectionDecision', '更正申请的决定 · What becomes of a proposed correction', {
  ACCEPT: '采纳 · Accept: the record is changed',
  REFUSE: '不采纳 · Do not accept, with a reason',
})
export type CorrectionDecision = keyof typeof CorrectionDecision

@InputType({ description: '更正申请：专家更正本人档案 · A correction of one’s own record to propose' })
export class ProposeCorrectionInput {
  @Field(() => CorrectedField, { description: '更正内容 · What it is about' })
  field!: CorrectedField
  @Field(() => String, {
    description:
      '更正为：单位、户口所在地和证件照（已上传的 PHOTO 类文件）填标识，学历和政治面貌填代码 · The new value: an id for employer, household and photo (a file of kind PHOTO that was sent), a code for education and political status',
  })
  value!: string
  @Field(() => String, { description: '说明 · Explanation' })
  explanation!: string
  @Field(() => ID, {
    nullable: true,
    description: '佐证材料；联系方式和证件照以外必交 · Evidence; demanded but for phone, e-mail and photo',
  })
  evidenceFileId?: string | null
}

@ObjectType({ description: '更正申请的结果 · What proposing a correction answers', simpleResolvers: true })
export class ProposeCorrectionPayload extends Payload {
  @Field(() => CorrectionProposal, { nullable: true, description: '更正申请 · The proposal' })
  correction!: CorrectionProposal | null
}

@InputType({ description: '审核更正申请 · A proposed correction to decide on' })
export class ReviewCorrectionInput {
  @Field(() => ID, { description: '更正申请 · Proposal' })
  correctionId!: string
  @Field(() => CorrectionDecision, { description: '决定 · Decision' })
  decision!: CorrectionDecision
  @Field(() => String, { nullable: true, description: '理由；不采纳时必填 · Reason; demanded for a refusal' })
  reason?: string | null
}

@ObjectType({ description: '审核更正申请的结果 · What deciding on a correction answers', simpleResolvers: true })
export class ReviewCorrectionPayload extends Payload {
  @Field(() => CorrectionProposal, { nullable: true, description: '更正申请 · The proposal' })
  correction!: CorrectionProposal | null
}

@InputType({ description: '更正申请筛选条件 · What proposed corrections must meet' })
export class CorrectionFilter {
  @Field(() => [CorrectionState], { nullable: true, description: '状态（其一） · States, any of them' })
  states?: CorrectionState[]
  @Field(() => ID, { nullable: true, description: '专家 · Expert' })
  expert?: string
}

@ArgsType()
export class CorrectionsArgs extends PageArgs {
  @Field(() => CorrectionFilter, { nullable: true, description: '筛选 · What they must meet' })
  filter?: CorrectionFilter
}

export const CorrectionProposalConnection = connectionOf('CorrectionProposal', '更正申请', () => CorrectionProposal)

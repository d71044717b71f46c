import { ArgsType, Field, ID, InputType, ObjectType } from 'type-graphql'
import { connectionOf, PageArgs } from '../base/connection.ts'
import { Payload } from '../base/payload.ts'
import { LocalDate } from '../base/scalars.ts'
import { UserError } from '../base/user-error.ts'
import { Attestation } from './admission-enumerations.ts'
import { Renewal, RenewalState } from './renewal.ts'

@InputType({ description: '申请续聘，只能由本人提出 · An application for renewal, by the expert alone (S25)' })
export class ApplyForRenewalInput {
  @Field(() => ID, { description: '将届满或已届满的聘期 · The term that ends' })
  termId!: string
  @Field(() => [Attestation], { description: '承诺 · What the expert attests' })
  attestations!: Attestation[]
  @Field(() => String, { description: '聘期内业绩 · What was achieved during the term' })
  achievements!: string
}

@ObjectType({ description: '申请续聘的结果 · What applying answers', simpleResolvers: true })
export class ApplyForRenewalPayload extends Payload {
  @Field(() => Renewal, { nullable: true, description: '续聘申请 · The renewal' })
  renewal!: Renewal | null
}

@InputType({ description: '初审续聘申请 · A renewal to review' })
export class ReviewRenewalInput {
  @Field(() => ID, { description: '续聘申请 · Renewal' })
  renewalId!: string
  @Field(() => String, { description: '初审意见 · Opinion' })
  opinion!: string
}

@ObjectType({ description: '初审的结果 · What reviewing answers', simpleResolvers: true })
export class ReviewRenewalPayload extends Payload {
  @Field(() => Renewal, { nullable: true, description: '续聘申请 · The renewal' })
  renewal!: Renewal | null
}

@InputType({ description: '批准续聘 · A renewal to approve' })
export class ApproveRenewalInput {
  @Field(() => ID, { description: '续聘申请 · Renewal' })
  renewalId!: string
  @Field(() => String, {
    nullable: true,
    description: '例外批准的理由；有例外时必填 · Reason of an exception; demanded when one is wanted (S07)',
  })
  reason?: string | null
}

@ObjectType({ description: '批准续聘的结果 · What approving answers', simpleResolvers: true })
export class ApproveRenewalPayload extends Payload {
  @Field(() => Renewal, { nullable: true, description: '续聘申请及新聘期 · The renewal, with its new term' })
  renewal!: Renewal | null
}

@InputType({ description: '不予续聘 · A renewal to reject' })
export class RejectRenewalInput {
  @Field(() => ID, { description: '续聘申请 · Renewal' })
  renewalId!: string
  @Field(() => String, { description: '理由 · Reason' })
  reason!: string
}

@ObjectType({ description: '不予续聘的结果 · What rejecting answers', simpleResolvers: true })
export class RejectRenewalPayload extends Payload {
  @Field(() => Renewal, { nullable: true, description: '续聘申请 · The renewal' })
  renewal!: Renewal | null
}

@InputType({ description: '续聘申请筛选条件 · What renewals must meet' })
export class RenewalFilter {
  @Field(() => [RenewalState], { nullable: true, description: '状态（其一） · States, any of them' })
  states?: RenewalState[]
}

@ArgsType()
export class RenewalsArgs extends PageArgs {
  @Field(() => RenewalFilter, { nullable: true, description: '筛选 · What they must meet' })
  filter?: RenewalFilter
}

export const RenewalConnection = connectionOf('Renewal', '续聘申请', () => Renewal)

@ObjectType({
  implements: UserError,
  simpleResolvers: true,
  description: '不在续聘申请期内 · Outside the window in which this term can be renewed (S25)',
})
export class OutsideRenewalWindow extends UserError {
  @Field(() => LocalDate, { description: '首日 · First day' })
  opensOn!: string
  @Field(() => LocalDate, { description: '末日（含） · Last day' })
  closesOn!: string
}

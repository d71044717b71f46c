import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { LocalDate } from '../base/scalars.ts'
import { ConflictKind, ConflictOfInterest, DeclaringSide } from './conflict-of-interest.ts'

@InputType({
  description:
    '申报利益冲突；所涉对象（单位、任务、其他专家）须且只须一项 · A conflict of interest; exactly one of organisation, engagement, other expert',
})
export class DeclareConflictInput {
  @Field(() => ID, { description: '专家 · The expert in conflict' })
  expertId!: string
  @Field(() => ConflictKind, { description: '情形 · Kind' })
  kind!: ConflictKind
  @Field(() => DeclaringSide, { description: '申报方 · Who declares it' })
  declaredBy!: DeclaringSide
  @Field(() => ID, { nullable: true, description: '所涉单位 · Organisation concerned' })
  organisationId?: string | null
  @Field(() => ID, { nullable: true, description: '所涉任务 · Engagement concerned' })
  engagementId?: string | null
  @Field(() => ID, { nullable: true, description: '所涉专家 · Other expert concerned' })
  otherExpertId?: string | null
  @Field(() => String, { description: '说明 · Explanation' })
  explanation!: string
  @Field(() => String, { nullable: true, description: '证据；承办单位或机构提出时必填 · Evidence; demanded of a host and of an office' })
  evidence?: string | null
  @Field(() => [ID], {
    nullable: true,
    description: '证据文件（CONFLICT_EVIDENCE 类，已上传） · Evidence: files of kind CONFLICT_EVIDENCE that were sent',
  })
  evidenceFileIds?: readonly string[] | null
  @Field(() => LocalDate, { nullable: true, description: '起；缺省为今日 · From; today when left out' })
  startsOn?: string | null
  @Field(() => LocalDate, { nullable: true, description: '止；缺省为持续 · Until; open when left out' })
  endsOn?: string | null
}

@ObjectType({ description: '申报利益冲突的结果 · What declaring a conflict answers', simpleResolvers: true })
export class DeclareConflictPayload extends Payload {
  @Field(() => ConflictOfInterest, { nullable: true, description: '利益冲突 · The conflict' })
  conflict!: ConflictOfInterest | null
}

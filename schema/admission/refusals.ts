import { Field, ID, Int, ObjectType } from 'type-graphql'
import { DateTime, LocalDate } from '../base/scalars.ts'
import { UserError } from '../base/user-error.ts'
import { DocumentKind } from './admission-enumerations.ts'
import { BatchResult } from './decide-application.ts'

const implementing = { implements: UserError, simpleResolvers: true }

@ObjectType({ ...implementing, description: '已过期限，或尚未开始 · Past its deadline, or before it opens (S28)' })
export class OutsideDeadline extends UserError {
  @Field(() => LocalDate, { description: '受理首日 · First day' })
  opensOn!: string
  @Field(() => LocalDate, { description: '截止日（含） · Last day, to its end in Asia/Shanghai' })
  closesOn!: string
  @Field(() => DateTime, { description: '判定时间（数据库时钟） · When it was judged, by the database’s clock' })
  judgedAt!: Date
}

@ObjectType({ ...implementing, description: '材料不齐或多余 · Documents are missing, or not asked for (S18)' })
export class DocumentsDiffer extends UserError {
  @Field(() => [DocumentKind], { description: '缺少 · Missing' })
  missing!: readonly DocumentKind[]
  @Field(() => [DocumentKind], { description: '多余 · Not asked for' })
  extra!: readonly DocumentKind[]
}

@ObjectType({ ...implementing, description: '机构无权受理 · The office is not one to which this application may lawfully go (S19)' })
export class OfficeNotLawful extends UserError {
  @Field(() => [String], { description: '可申报的机构及途径 · Offices and routes that are lawful' })
  lawful!: readonly string[]
}

@ObjectType({ ...implementing, description: '同一人已申报 · The person has applied already, over whatever route (S19)' })
export class AlreadyApplied extends UserError {
  @Field(() => String, { description: '受理机构 · The office that has the other application' })
  office!: string
  @Field(() => ID, { nullable: true, description: '已有的申请；无权查看时为空 · The other application; null to whoever may not see it' })
  applicationId!: string | null
}

@ObjectType({ ...implementing, description: '资格条件未满足 · Conditions of eligibility are not met' })
export class ConditionsNotMet extends UserError {
  @Field(() => [String], { description: '不符合的条款，或须例外批准的条款 · Clauses not met, or in want of an exception' })
  clauses!: readonly string[]
}

@ObjectType({ ...implementing, description: '人数不符 · The count does not reconcile (S21)' })
export class CountMismatch extends UserError {
  @Field(() => Int, { description: '所报人数 · Count that was given' })
  given!: number
  @Field(() => Int, { description: '实有人数 · Count that was found' })
  found!: number
}

@ObjectType({ ...implementing, description: '部分申请不能办理，全部未办 · Some applications cannot be decided so; none was' })
export class SomeRefused extends UserError {
  @Field(() => Int, { description: '不能办理的件数 · How many cannot' })
  refused!: number
  @Field(() => [BatchResult], { description: '其原因（至多 100 件） · Why, of at most 100 of them' })
  results!: readonly BatchResult[]
}

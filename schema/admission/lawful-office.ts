import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { Office } from '../identity/office.ts'
import { EmploymentKind } from '../roster/expert-enumerations.ts'
import { ApplicationRoute } from './admission-enumerations.ts'

@ObjectType({ description: '可申报的机构 · An office to which an application may lawfully go, and why (S19)', simpleResolvers: true })
export class LawfulOffice {
  @Field(() => Office, { description: '机构 · Office' })
  office!: Office
  @Field(() => ApplicationRoute, { description: '途径 · Route' })
  route!: ApplicationRoute
  @Field(() => String, { description: '依据条款 · Clause' })
  clause!: string
  @Field(() => String, { description: '理由（中文） · Why, in Chinese' })
  messageZh!: string
  @Field(() => String, { description: '理由（英文） · Why, in English' })
  messageEn!: string
}

@InputType({ description: '查询可申报的机构 · Whose lawful offices to find' })
export class LawfulOfficesInput {
  @Field(() => ID, { description: '征集通知 · Call' })
  callId!: string
  @Field(() => EmploymentKind, { description: '从业方式 · Kind of employment' })
  employmentKind!: EmploymentKind
  @Field(() => ID, { nullable: true, description: '工作单位 · Employer' })
  employerId?: string | null
  @Field(() => ID, { nullable: true, description: '单位社保关系所在地 · Where the employer pays social insurance' })
  insuredInId?: string | null
  @Field(() => ID, { nullable: true, description: '户口所在地 · Division of the household' })
  residenceId?: string | null
  @Field(() => ID, { nullable: true, description: '工作所在地 · Place of work' })
  worksInId?: string | null
}

@ObjectType({ description: '可申报的机构 · What finding lawful offices answers', simpleResolvers: true })
export class LawfulOfficesPayload extends Payload {
  @Field(() => [LawfulOffice], { nullable: true, description: '机构，申请人任选其一 · Offices, of which the applicant chooses one' })
  offices!: readonly LawfulOffice[] | null
  @Field(() => [String], { nullable: true, description: '未列其他机构的原因（中文） · Why others are not named, in Chinese' })
  remarksZh!: readonly string[] | null
  @Field(() => [String], { nullable: true, description: '未列其他机构的原因（英文） · Why others are not named, in English' })
  remarksEn!: readonly string[] | null
}

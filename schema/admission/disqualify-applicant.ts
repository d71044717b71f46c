import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { Application } from './application.ts'

@InputType({ description: '取消申请人资格：材料造假，永久有效 · An applicant to disqualify for forged material, for good (S29)' })
export class DisqualifyApplicantInput {
  @Field(() => ID, { description: '申请；已聘用的改用 disqualifyExpert · Application; whoever was appointed is disqualified as an expert' })
  applicationId!: string
  @Field(() => String, { description: '造假情况 · What was forged' })
  finding!: string
  @Field(() => [String], { description: '证据：材料名称或文号 · Evidence: names or numbers of documents' })
  evidence!: string[]
}

@ObjectType({ description: '取消申请人资格的结果 · What disqualifying an applicant answers', simpleResolvers: true })
export class DisqualifyApplicantPayload extends Payload {
  @Field(() => Application, { nullable: true, description: '申请 · The application' })
  application!: Application | null
}

import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { ApplicationRoute, Attestation, DocumentKind, ReviewLevel } from './admission-enumerations.ts'
import { Application } from './application.ts'
import { ApplicationDocument } from './application-document.ts'
import { ApplicationFormInput, PersonInput } from './application-form.ts'

@InputType({ description: '开始申请 · An application to start, by the applicant (S18)' })
export class StartApplicationInput {
  @Field(() => ID, { description: '征集通知 · Call' })
  callId!: string
  @Field(() => ID, { description: '受理机构 · The office it goes to (S19)' })
  officeId!: string
  @Field(() => ApplicationRoute, { description: '申报途径 · Route (S19)' })
  route!: ApplicationRoute
  @Field(() => PersonInput, { description: '申请人 · The person' })
  person!: PersonInput
  @Field(() => ApplicationFormInput, { description: '推荐表内容 · The form' })
  form!: ApplicationFormInput
}

@ObjectType({ description: '开始申请的结果 · What starting an application answers', simpleResolvers: true })
export class StartApplicationPayload extends Payload {
  @Field(() => Application, { nullable: true, description: '申请 · The application' })
  application!: Application | null
}

@InputType({ description: '窗口代录申请 · An application entered by a clerk for someone who came in person' })
export class EnterApplicationInput extends StartApplicationInput {}

@ObjectType({ description: '窗口代录的结果 · What entering an application answers', simpleResolvers: true })
export class EnterApplicationPayload extends Payload {
  @Field(() => Application, { nullable: true, description: '申请 · The application' })
  application!: Application | null
}

@InputType({ description: '修改申请 · Changes to a draft, or to an application returned for correction' })
export class UpdateApplicationInput {
  @Field(() => ID, { description: '申请 · Application' })
  applicationId!: string
  @Field(() => Int, { nullable: true, description: '所见版本 · Version that was seen' })
  version?: number | null
  @Field(() => ID, { nullable: true, description: '受理机构 · The office it goes to' })
  officeId?: string | null
  @Field(() => ApplicationRoute, { nullable: true, description: '申报途径 · Route' })
  route?: ApplicationRoute | null
  @Field(() => PersonInput, { nullable: true, description: '申请人 · The person' })
  person?: PersonInput | null
  @Field(() => ApplicationFormInput, { nullable: true, description: '推荐表内容 · The form' })
  form?: ApplicationFormInput | null
}

@ObjectType({ description: '修改申请的结果 · What changing an application answers', simpleResolvers: true })
export class UpdateApplicationPayload extends Payload {
  @Field(() => Application, { nullable: true, description: '申请 · The application' })
  application!: Application | null
}

@InputType({ description: '提交申请 · An application to submit' })
export class SubmitApplicationInput {
  @Field(() => ID, { description: '申请 · Application' })
  applicationId!: string
  @Field(() => [Attestation], { description: '本人承诺 · What the applicant attests (S03, S04, S06, S07)' })
  attestations!: Attestation[]
}

@ObjectType({ description: '提交申请的结果 · What submitting an application answers', simpleResolvers: true })
export class SubmitApplicationPayload extends Payload {
  @Field(() => Application, { nullable: true, description: '申请 · The application' })
  application!: Application | null
}

@InputType({ description: '撤回申请 · An application to withdraw' })
export class WithdrawApplicationInput {
  @Field(() => ID, { description: '申请 · Application' })
  applicationId!: string
  @Field(() => String, { nullable: true, description: '理由 · Reason' })
  reason?: string | null
}

@ObjectType({ description: '撤回申请的结果 · What withdrawing an application answers', simpleResolvers: true })
export class WithdrawApplicationPayload extends Payload {
  @Field(() => Application, { nullable: true, description: '申请 · The application' })
  application!: Application | null
}

@InputType({ description: '添加材料或盖章扫描件 · A document, or the stamped scan of a level, to add (S18, S29)' })
export class AddApplicationDocumentInput {
  @Field(() => ID, { description: '申请 · Application' })
  applicationId!: string
  @Field(() => DocumentKind, { description: '种类 · Kind' })
  kind!: DocumentKind
  @Field(() => ReviewLevel, { nullable: true, description: '盖章层级；盖章页必填 · Level of the stamp; demanded for a stamped page' })
  level?: ReviewLevel | null
  @Field(() => ID, { description: '文件：已上传且检查通过 · The file: sent, and clean' })
  fileId!: string
}

@ObjectType({ description: '添加材料的结果 · What adding a document answers', simpleResolvers: true })
export class AddApplicationDocumentPayload extends Payload {
  @Field(() => ApplicationDocument, { nullable: true, description: '材料 · The document' })
  document!: ApplicationDocument | null
}

@InputType({ description: '删除材料 · A document to remove, while the application can be changed' })
export class RemoveApplicationDocumentInput {
  @Field(() => ID, { description: '材料 · Document' })
  documentId!: string
}

@ObjectType({ description: '删除材料的结果 · What removing a document answers', simpleResolvers: true })
export class RemoveApplicationDocumentPayload extends Payload {
  @Field(() => Application, { nullable: true, description: '申请 · The application' })
  application!: Application | null
}

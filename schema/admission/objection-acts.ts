import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { DateTime } from '../base/scalars.ts'
import { Objection, ObjectionState } from './objection.ts'

@InputType({ description: '提出异议，可以匿名 · An objection to a nominee, named or anonymous (S24)' })
export class FileObjectionInput {
  @Field(() => String, { description: '公示编号 · Code of the notice' })
  noticeCode!: string
  @Field(() => Int, { description: '人选序号 · Position of the nominee on the notice' })
  position!: number
  @Field(() => String, { description: '异议内容 · Grounds' })
  grounds!: string
  @Field(() => [String], { description: '证据：材料名称、文号或线索 · Evidence: names or numbers of documents, or leads' })
  evidence!: string[]
  @Field(() => [String], {
    nullable: true,
    description:
      '证据文件：requestObjectionUpload 给出并已上传的地址 · Evidence files: the paths that requestObjectionUpload gave and the bytes were sent to',
  })
  evidencePaths?: readonly string[] | null
  @Field(() => String, { nullable: true, description: '姓名；不填为匿名 · Name; anonymous when left out' })
  name?: string | null
  @Field(() => String, { nullable: true, description: '联系方式 · How to reach whoever objects' })
  contact?: string | null
}

@ObjectType({ description: '异议回执 · The receipt of an objection', simpleResolvers: true })
export class ObjectionReceipt {
  @Field(() => String, { description: '回执编号，凭此查询 · Code by which to ask what became of it; keep it, nothing else leads to you' })
  code!: string
  @Field(() => ObjectionState, { description: '状态 · State' })
  state!: ObjectionState
  @Field(() => DateTime, { description: '提出时间 · Filed at' })
  filedAt!: Date
  @Field(() => String, { nullable: true, description: '认定理由 · Reason of the decision' })
  decision!: string | null
}

@ObjectType({ description: '提出异议的结果 · What filing an objection answers', simpleResolvers: true })
export class FileObjectionPayload extends Payload {
  @Field(() => ObjectionReceipt, { nullable: true, description: '回执 · Receipt' })
  receipt!: ObjectionReceipt | null
}

@InputType({ description: '申请上传异议证据，不记名 · A file of evidence for an objection; nobody is named' })
export class RequestObjectionUploadInput {
  @Field(() => String, { description: '公示编号 · Code of the notice' })
  noticeCode!: string
  @Field(() => String, { description: '文件名 · Name of the file' })
  name!: string
  @Field(() => Int, {
    nullable: true,
    description: '大小（字节），过大时立即告知 · Size in bytes: one that is too large is refused at once',
  })
  size?: number | null
}

@ObjectType({ description: '申请上传异议证据的结果 · What asking to send evidence answers', simpleResolvers: true })
export class RequestObjectionUploadPayload extends Payload {
  @Field(() => String, {
    nullable: true,
    description:
      '上传地址：以 PUT 发送一次文件内容，再填入 fileObjection；请勿泄露 · Path to PUT the bytes to, once, then to name in fileObjection; keep it to yourself',
  })
  path!: string | null
  @Field(() => DateTime, { nullable: true, description: '须在此之前上传 · The bytes are taken until then' })
  expiresAt!: Date | null
}

@InputType({ description: '受理异议 · An objection to acknowledge' })
export class AcknowledgeObjectionInput {
  @Field(() => ID, { description: '异议 · Objection' })
  objectionId!: string
}

@ObjectType({ description: '受理的结果 · What acknowledging answers', simpleResolvers: true })
export class AcknowledgeObjectionPayload extends Payload {
  @Field(() => Objection, { nullable: true, description: '异议 · The objection' })
  objection!: Objection | null
}

@InputType({ description: '异议的调查结果 · What the investigation of an objection found' })
export class InvestigateObjectionInput {
  @Field(() => ID, { description: '异议 · Objection' })
  objectionId!: string
  @Field(() => String, { description: '调查结果 · What was found' })
  investigation!: string
}

@ObjectType({ description: '调查的结果 · What investigating answers', simpleResolvers: true })
export class InvestigateObjectionPayload extends Payload {
  @Field(() => Objection, { nullable: true, description: '异议 · The objection' })
  objection!: Objection | null
}

@InputType({ description: '认定异议成立，终止人选资格 · An objection to uphold: ends the nomination' })
export class UpholdObjectionInput {
  @Field(() => ID, { description: '异议 · Objection' })
  objectionId!: string
  @Field(() => String, { description: '认定理由 · Reason' })
  reason!: string
}

@ObjectType({ description: '认定的结果 · What upholding answers', simpleResolvers: true })
export class UpholdObjectionPayload extends Payload {
  @Field(() => Objection, { nullable: true, description: '异议 · The objection' })
  objection!: Objection | null
}

@InputType({ description: '认定异议不成立，恢复人选 · An objection to dismiss: releases the nominee' })
export class DismissObjectionInput {
  @Field(() => ID, { description: '异议 · Objection' })
  objectionId!: string
  @Field(() => String, { description: '认定理由 · Reason' })
  reason!: string
}

@ObjectType({ description: '认定的结果 · What dismissing answers', simpleResolvers: true })
export class DismissObjectionPayload extends Payload {
  @Field(() => Objection, { nullable: true, description: '异议 · The objection' })
  objection!: Objection | null
}

@InputType({ description: '查看异议人 · Who objected, for a stated purpose' })
export class RevealObjectorInput {
  @Field(() => ID, { description: '异议 · Objection' })
  objectionId!: string
  @Field(() => String, { description: '查看目的，记入日志 · Purpose; it is logged' })
  purpose!: string
}

@ObjectType({ description: '异议人 · Who objected', simpleResolvers: true })
export class RevealObjectorPayload extends Payload {
  @Field(() => String, { nullable: true, description: '姓名；匿名时为空 · Name; none when anonymous' })
  name!: string | null
  @Field(() => String, { nullable: true, description: '联系方式 · Contact' })
  contact!: string | null
}

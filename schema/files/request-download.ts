import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { enumeration } from '../base/enumeration.ts'
import { Payload } from '../base/payload.ts'
import { DateTime } from '../base/scalars.ts'
import { StoredFile } from './stored-file.ts'

export const ViewPurpose = enumeration('ViewPurpose', '查看目的 · What a file is opened for', {
  OWN_RECORD: '查看本人材料 · My own record',
  REVIEW: '初审、复核 · Review of an application',
  APPROVAL: '审批 · Approval',
  RECORD_KEEPING: '档案维护 · Keeping the record',
  DUTY: '任务组织 · Organising a duty',
  OBJECTION: '异议调查 · Investigation of an objection',
  SUPERVISION: '纪检监督 · Supervision',
  OTHER: '其他（须说明） · Other: needs a note',
})
export type ViewPurpose = keyof typeof ViewPurpose

@InputType({ description: '查看文件 · A file to open, and what for' })
export class RequestDownloadInput {
  @Field(() => ID, { description: '文件 · File' })
  fileId!: string
  @Field(() => ViewPurpose, { description: '目的，逐次记录 · Purpose; every view is logged with it' })
  purpose!: ViewPurpose
  @Field(() => String, { nullable: true, description: '说明；目的为“其他”时必填 · Note; demanded when the purpose is OTHER' })
  note?: string | null
}

@ObjectType({ description: '查看文件的结果 · What asking to open a file answers', simpleResolvers: true })
export class RequestDownloadPayload extends Payload {
  @Field(() => StoredFile, { nullable: true, description: '文件 · The file' })
  file!: StoredFile | null
  @Field(() => String, { nullable: true, description: '文件名 · Original name' })
  name!: string | null
  @Field(() => String, { nullable: true, description: '下载地址：仅可用一次 · Path to GET the bytes from, once' })
  path!: string | null
  @Field(() => DateTime, { nullable: true, description: '有效至 · The path works until then' })
  expiresAt!: Date | null
}

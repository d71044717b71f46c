import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { enumeration } from '../base/enumeration.ts'
import { Payload } from '../base/payload.ts'
import { DateTime } from '../base/scalars.ts'
import { ViewPurpose } from '../files/request-download.ts'
import { StoredFile } from '../files/stored-file.ts'

export const PrintedDocument = enumeration('PrintedDocument', '文书 · A document that is printed from a record', {
  RECOMMENDATION_FORM: '推荐表（PDF），据申请 · Recommendation form, of an application (S31)',
  RECOMMENDATION_LIST: '推荐汇总表（PDF） · Recommendation list (S21)',
  RECOMMENDATION_LIST_WORKBOOK: '推荐汇总表（Excel） · Recommendation list as a workbook (S21)',
  PUBLIC_NOTICE: '公示（PDF） · Public notice (S23)',
  APPOINTMENT_CERTIFICATE: '聘书（PDF，带签名二维码） · Appointment certificate, with a signed QR code (S24)',
  DRAW_RECORD: '抽取记录（PDF） · Record of a draw',
  BALL_TABLE: '球号表（Excel） · Table of a draw by machine: the panel of each ball, 1 to 1,000',
})
export type PrintedDocument = keyof typeof PrintedDocument

@InputType({ description: '打印文书 · A document to print, and what for' })
export class PrintDocumentInput {
  @Field(() => PrintedDocument, { description: '文书 · Document' })
  document!: PrintedDocument
  @Field(() => ID, { description: '所据记录的标识 · The record it is printed from' })
  subjectId!: string
  @Field(() => ViewPurpose, { description: '目的，逐次记录 · Purpose; every printout is logged with it' })
  purpose!: ViewPurpose
}

@ObjectType({ description: '打印文书的结果 · What printing a document answers', simpleResolvers: true })
export class PrintDocumentPayload extends Payload {
  @Field(() => StoredFile, { nullable: true, description: '文件；七日后清除 · The printout, erased after seven days' })
  file!: StoredFile | null
  @Field(() => String, { nullable: true, description: '文件名 · Name of the file' })
  name!: string | null
  @Field(() => String, { nullable: true, description: '下载地址：仅可用一次 · Path to GET the bytes from, once' })
  path!: string | null
  @Field(() => DateTime, { nullable: true, description: '有效至 · The path works until then' })
  expiresAt!: Date | null
}

import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { DateTime } from '../base/scalars.ts'
import { FileKind, StoredFile } from './stored-file.ts'

@InputType({ description: '申请上传 · A file that is to be sent' })
export class RequestUploadInput {
  @Field(() => FileKind, { description: '类别 · Kind' })
  kind!: FileKind
  @Field(() => String, { description: '文件名 · Name of the file' })
  name!: string
  @Field(() => Int, {
    nullable: true,
    description: '大小（字节），过大时立即告知 · Size in bytes: one that is too large is refused at once',
  })
  size?: number | null
}

@ObjectType({ description: '申请上传的结果 · What asking to send a file answers', simpleResolvers: true })
export class RequestUploadPayload extends Payload {
  @Field(() => StoredFile, { nullable: true, description: '文件 · The file that is awaited' })
  file!: StoredFile | null
  @Field(() => String, {
    nullable: true,
    description: '上传地址：以 PUT 发送一次文件内容 · Path to PUT the bytes to, once; whoever knows it may send them',
  })
  path!: string | null
  @Field(() => DateTime, { nullable: true, description: '有效至 · The path works until then' })
  expiresAt!: Date | null
}

import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { StoredFile } from './stored-file.ts'

@InputType({ description: '清除文件 · A file whose content is to go' })
export class EraseFileInput {
  @Field(() => ID, { description: '文件 · File' })
  fileId!: string
  @Field(() => String, { description: '理由 · Reason' })
  reason!: string
}

@ObjectType({ description: '清除文件的结果 · What erasing a file answers', simpleResolvers: true })
export class EraseFilePayload extends Payload {
  @Field(() => StoredFile, { nullable: true, description: '文件；记录保留 · The file: its row remains' })
  file!: StoredFile | null
}

import { Field, Int, ObjectType } from 'type-graphql'
import { UserError } from '../base/user-error.ts'
import { FileKind, FileType } from './stored-file.ts'

const implementing = { implements: UserError, simpleResolvers: true }

@ObjectType({ ...implementing, description: '文件过大 · The file is larger than its kind may be' })
export class FileTooLarge extends UserError {
  @Field(() => Int, { description: '上限（字节） · At most so many bytes' })
  limit!: number
}

@ObjectType({ ...implementing, description: '文件类型不符 · By its content the file is of a type that is not accepted here' })
export class FileTypeRefused extends UserError {
  @Field(() => String, {
    nullable: true,
    description: '按内容判定的类型；无法判定时为空 · Media type by its content; null when it is not known',
  })
  found!: string | null
  @Field(() => [FileType], { description: '可接受的类型 · Types that are accepted' })
  accepted!: readonly FileType[]
}

@ObjectType({ ...implementing, description: '类别不符 · A file of another kind is needed here' })
export class FileKindRefused extends UserError {
  @Field(() => FileKind, { description: '所给文件的类别 · Kind of the file that was given' })
  given!: FileKind
  @Field(() => [FileKind], { description: '可接受的类别 · Kinds that are accepted' })
  accepted!: readonly FileKind[]
}

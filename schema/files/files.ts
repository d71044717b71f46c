import { ArgsType, Field, ID, InputType } from 'type-graphql'
import { connectionOf, PageArgs } from '../base/connection.ts'
import { FileKind, FileState, StoredFile } from './stored-file.ts'

@InputType({ description: '文件筛选条件；各条件同时成立 · What files must meet, all of it' })
export class FileFilter {
  @Field(() => [FileKind], { nullable: true, description: '类别（其一） · Kinds, any of them' })
  kinds?: FileKind[]
  @Field(() => [FileState], { nullable: true, description: '状态（其一） · States, any of them' })
  states?: FileState[]
  @Field(() => ID, { nullable: true, description: '保管机构 · The office that keeps it' })
  office?: string
  @Field(() => ID, { nullable: true, description: '所属专家 · The expert it is about' })
  expert?: string
}

@ArgsType()
export class StoredFilesArgs extends PageArgs {
  @Field(() => FileFilter, { nullable: true, description: '筛选 · Filter' })
  filter?: FileFilter
}

export const StoredFileConnection = connectionOf('StoredFile', '材料文件', () => StoredFile)

import { Field, InputType, ObjectType } from 'type-graphql'
import { ImportMode, ImportReport } from '../base/import-report.ts'
import { Payload } from '../base/payload.ts'

@InputType({ description: '导入工种 · Trades to bring in, from a CSV file' })
export class ImportTradesInput {
  @Field(() => String, {
    description:
      'CSV 文件内容（UTF-8，RFC 4180），列：职业编码、职业名称（可无）、工种；至多 3000 行 · The CSV file: UTF-8, RFC 4180, columns occupation, occupation_name (may be missing), trade; at most 3,000 rows',
  })
  csv!: string
  @Field(() => ImportMode, { description: '导入方式；建议先试运行 · What to do; a dry run first is advised' })
  mode!: ImportMode
}

@ObjectType({ description: '导入工种的结果 · What importing trades answers', simpleResolvers: true })
export class ImportTradesPayload extends Payload {
  @Field(() => ImportReport, {
    nullable: true,
    description: '导入结果；已登记的工种不重复写入 · Report; trades already registered are not written again',
  })
  report!: ImportReport | null
}

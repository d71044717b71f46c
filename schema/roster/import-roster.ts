import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { ImportMode, ImportReport } from '../base/import-report.ts'
import { Payload } from '../base/payload.ts'

@InputType({ description: '导入已有专家库 · An existing roster to bring in, from a CSV file' })
export class ImportRosterInput {
  @Field(() => ID, { description: '专家库 · Roster' })
  rosterId!: string
  @Field(() => ID, { description: '管理这些专家的机构 · Office that keeps these experts' })
  officeId!: string
  @Field(() => String, {
    description:
      'CSV 文件内容（UTF-8，RFC 4180，首行为列名，至多 1000 人；更多请分次导入） · The CSV file: UTF-8, RFC 4180, column names in the first row, at most 1,000 people; bring in more by several files',
  })
  csv!: string
  @Field(() => ImportMode, { description: '导入方式；建议先试运行 · What to do; a dry run first is advised' })
  mode!: ImportMode
}

@ObjectType({ description: '导入专家库的结果 · What importing a roster answers', simpleResolvers: true })
export class ImportRosterPayload extends Payload {
  @Field(() => ImportReport, { nullable: true, description: '导入结果 · Report' })
  report!: ImportReport | null
}

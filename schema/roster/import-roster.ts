import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { enumeration } from '../base/enumeration.ts'
import { Payload } from '../base/payload.ts'
import { UserError } from '../base/user-error.ts'

export const ImportMode = enumeration('ImportMode', '导入方式 · What an import does with the rows of a file', {
  DRY_RUN: '试运行：只检查，不写入 · Dry run: checks all rows, writes none',
  ALL_ROWS: '全部写入：有一行不合格则一行也不写入 · All rows: writes none when one is faulty',
  GOOD_ROWS: '写入合格行：不合格的行列出并跳过 · Good rows: writes those, lists and leaves out the faulty ones',
})
export type ImportMode = keyof typeof ImportMode

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

@ObjectType({ description: '不合格的单元格 · A faulty cell of an imported file', simpleResolvers: true })
export class FaultyCell {
  @Field(() => Int, { description: '行号，首行（列名）为 1 · Row, the column names being row 1' })
  row!: number
  @Field(() => String, { description: '列名 · Column, as it is called in the file’s first row' })
  column!: string
  @Field(() => String, { description: '稳定代码 · Stable code' })
  code!: string
  @Field(() => String, { description: '中文说明 · Reason, in Chinese' })
  messageZh!: string
  @Field(() => String, { description: '英文说明 · Reason, in English' })
  messageEn!: string
}

@ObjectType({ description: '导入结果 · What an import found and did', simpleResolvers: true })
export class ImportReport {
  @Field(() => ImportMode, { description: '导入方式 · Mode' })
  mode!: ImportMode
  @Field(() => Int, { description: '文件中的人数 · People in the file' })
  rows!: number
  @Field(() => Int, { description: '合格行数 · Rows without a fault' })
  good!: number
  @Field(() => Int, { description: '已写入行数 · Rows written' })
  written!: number
  @Field(() => [FaultyCell], { description: '不合格的单元格，按行列顺序 · Faulty cells, by row and column' })
  faults!: readonly FaultyCell[]
}

@ObjectType({
  implements: UserError,
  simpleResolvers: true,
  description: '文件有不合格的行，未写入任何数据 · The file has faulty rows; nothing was written',
})
export class FaultyRows extends UserError {
  @Field(() => [FaultyCell], { description: '不合格的单元格 · Faulty cells' })
  faults!: readonly FaultyCell[]
}

@ObjectType({ description: '导入专家库的结果 · What importing a roster answers', simpleResolvers: true })
export class ImportRosterPayload extends Payload {
  @Field(() => ImportReport, { nullable: true, description: '导入结果 · Report' })
  report!: ImportReport | null
}

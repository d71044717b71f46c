import { Field, Int, ObjectType } from 'type-graphql'
import { enumeration } from './enumeration.ts'
import { UserError } from './user-error.ts'

export const ImportMode = enumeration('ImportMode', '导入方式 · What an import does with the rows of a file', {
  DRY_RUN: '试运行：只检查，不写入 · Dry run: checks all rows, writes none',
  ALL_ROWS: '全部写入：有一行不合格则一行也不写入 · All rows: writes none when one is faulty',
  GOOD_ROWS: '写入合格行：不合格的行列出并跳过 · Good rows: writes those, lists and leaves out the faulty ones',
})
export type ImportMode = keyof typeof ImportMode

@ObjectType({ description: '不合格的单元格 · A faulty cell of an imported file', simpleResolvers: true })
export class FaultyCell {
  @Field(() => String, { nullable: true, description: '工作表；CSV 文件为空 · Sheet of a workbook; null for a CSV file' })
  sheet?: string | null
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
  @Field(() => Int, { description: '文件中的行数 · Rows of the file' })
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

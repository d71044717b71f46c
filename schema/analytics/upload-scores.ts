import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { ImportMode, ImportReport } from '../base/import-report.ts'
import { Payload } from '../base/payload.ts'

@InputType({
  description:
    '上传评分表（裁判 × 选手）；另存为新的一份，不改旧表 · A score sheet, judge × contestant; kept beside earlier ones, never over them',
})
export class UploadScoresInput {
  @Field(() => ID, { description: '专家组（已开启、已举行） · Panel, opened and held' })
  panelId!: string
  @Field(() => String, {
    nullable: true,
    description:
      'CSV（UTF-8）：首列“选手”（名单行号或姓名），其后每名裁判一列（评委1、1 或姓名），分数 0–100，至多三位小数；与工作簿二者择一 · CSV in UTF-8: a column contestant (row of the list, or name), then one per judge (judge1, 1 or the name); 0 to 100, at most three decimals; either this or a workbook',
  })
  csv?: string | null
  @Field(() => String, {
    nullable: true,
    description:
      'Excel 工作簿（.xlsx，Base64），第一张工作表，列同 CSV · An Excel workbook, .xlsx in Base64: its first sheet, columns as of the CSV file',
  })
  workbook?: string | null
  @Field(() => ImportMode, { description: '导入方式；建议先试运行 · What to do; a dry run first is advised' })
  mode!: ImportMode
}

@ObjectType({ description: '上传评分表的结果 · What uploading scores answers', simpleResolvers: true })
export class UploadScoresPayload extends Payload {
  @Field(() => ImportReport, { nullable: true, description: '导入结果（行为选手） · Report; its rows are contestants' })
  report!: ImportReport | null
  @Field(() => Int, { nullable: true, description: '第几份评分表；试运行为空 · Number of the sheet; null after a dry run' })
  sheet!: number | null
}

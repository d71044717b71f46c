import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { ImportMode, ImportReport } from '../base/import-report.ts'
import { Payload } from '../base/payload.ts'

@InputType({ description: '导入参赛人员名单；替换此前的名单 · A list of contestants; it replaces the one before' })
export class ImportContestantsInput {
  @Field(() => ID, { description: '任务 · Engagement' })
  engagementId!: string
  @Field(() => String, {
    nullable: true,
    description:
      'CSV 文件内容（UTF-8），列：姓名、单位、教练（可无）、教练单位（可无）；至多 5000 行；与工作簿二者择一 · The CSV file: UTF-8, columns name, unit, coach and coach_unit (may be missing); at most 5,000 rows; either this or a workbook',
  })
  csv?: string | null
  @Field(() => String, {
    nullable: true,
    description:
      'Excel 工作簿（.xlsx，Base64），第一张工作表，四列齐全 · An Excel workbook, .xlsx in Base64: its first sheet, with all four columns',
  })
  workbook?: string | null
  @Field(() => ImportMode, { description: '导入方式；建议先试运行 · What to do; a dry run first is advised' })
  mode!: ImportMode
}

@ObjectType({ description: '导入参赛人员名单的结果 · What importing contestants answers', simpleResolvers: true })
export class ImportContestantsPayload extends Payload {
  @Field(() => ImportReport, { nullable: true, description: '导入结果 · Report' })
  report!: ImportReport | null
  @Field(() => Int, { nullable: true, description: '认不出单位的行数 · Rows whose unit is not registered' })
  unknownUnits!: number | null
}

import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { FaultyCell } from '../base/import-report.ts'
import { Payload } from '../base/payload.ts'

@InputType({ description: '核对推荐汇总表 · A workbook to compare with what was recommended' })
export class ReconcileRecommendationListInput {
  @Field(() => ID, { description: '征集通知 · Call' })
  callId!: string
  @Field(() => ID, { description: '推荐单位 · The recommending office' })
  officeId!: string
  @Field(() => ID, { description: '工作簿（类别 RECOMMENDATION_LIST，已通过检查） · A clean workbook of kind RECOMMENDATION_LIST' })
  fileId!: string
}

@ObjectType({ description: '核对结果 · What comparing a workbook with the record found', simpleResolvers: true })
export class Reconciliation {
  @Field(() => Int, { description: '工作簿行数 · Rows of the workbook' })
  rows!: number
  @Field(() => Int, { description: '已推荐、尚未列入汇总表的人数 · People recommended and on no list yet' })
  recommended!: number
  @Field(() => Int, { description: '相符人数 · Rows that agree with the record' })
  agreeing!: number
  @Field(() => [FaultyCell], { description: '不符或不合格的单元格 · Cells that are faulty or differ from the record' })
  faults!: readonly FaultyCell[]
  @Field(() => [String], { description: '工作簿中缺少的人员 · Names of people whom the workbook leaves out' })
  missing!: readonly string[]
  @Field(() => Boolean, { description: '完全相符 · Whether everything agrees' })
  reconciled!: boolean
}

@ObjectType({ description: '核对推荐汇总表的结果 · What reconciling a list answers', simpleResolvers: true })
export class ReconcileRecommendationListPayload extends Payload {
  @Field(() => Reconciliation, { nullable: true, description: '核对结果 · What was found' })
  reconciliation!: Reconciliation | null
}

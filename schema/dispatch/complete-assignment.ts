import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { enumeration } from '../base/enumeration.ts'
import { Payload } from '../base/payload.ts'
import { LocalDate } from '../base/scalars.ts'
import { Assignment } from './assignment.ts'

export const Attendance = enumeration('Attendance', '到场情况 · Attendance', {
  PRESENT: '到场履职 · Came and served',
  ABSENT: '缺席 · Absent',
})
export type Attendance = keyof typeof Attendance

@InputType({ description: '履职中的不良情况 · Something that went wrong in a duty (S08)' })
export class NotedIncidentInput {
  @Field(() => String, { description: '情况 · What happened' })
  account!: string
  @Field(() => LocalDate, { nullable: true, description: '发生日期；缺省为首日 · Day; the first day of the duty when left out' })
  occurredOn?: string | null
  @Field(() => [ID], {
    nullable: true,
    description: '证据文件（FINDING_EVIDENCE 类，已上传） · Evidence: files of kind FINDING_EVIDENCE that were sent',
  })
  evidenceFileIds?: readonly string[] | null
}

@InputType({ description: '履职评价，每项 1 至 5 · A service appraisal, each mark from 1 to 5' })
export class AppraisalInput {
  @Field(() => Int, { description: '专业能力 · Competence' })
  competence!: number
  @Field(() => Int, { description: '公正 · Impartiality' })
  impartiality!: number
  @Field(() => Int, { description: '纪律 · Discipline' })
  discipline!: number
  @Field(() => Int, { description: '态度 · Diligence' })
  diligence!: number
  @Field(() => Int, { description: '协作 · Cooperation' })
  cooperation!: number
  @Field(() => String, { nullable: true, description: '评语 · Remark' })
  remark?: string | null
  @Field(() => NotedIncidentInput, {
    nullable: true,
    description: '不良情况；立即形成不良记录，转入调查 · An incident: opens an incident record at once, which is then investigated (S08)',
  })
  incident?: NotedIncidentInput | null
}

@InputType({ description: '办结指派 · A duty to complete' })
export class CompleteAssignmentInput {
  @Field(() => ID, { description: '指派 · Assignment' })
  assignmentId!: string
  @Field(() => Attendance, { defaultValue: 'PRESENT', description: '到场情况 · Attendance' })
  attendance!: Attendance
  @Field(() => Int, { nullable: true, description: '履职天数；缺省为全程 · Days served; all of them when left out' })
  days?: number | null
  @Field(() => AppraisalInput, { nullable: true, description: '履职评价 · Service appraisal' })
  appraisal?: AppraisalInput | null
  @Field(() => Int, { nullable: true, description: '读取时的版本 · Version of the assignment as it was read' })
  version?: number | null
}

@ObjectType({ description: '办结指派的结果 · What completing answers', simpleResolvers: true })
export class CompleteAssignmentPayload extends Payload {
  @Field(() => Assignment, { nullable: true, description: '指派 · The assignment' })
  assignment!: Assignment | null
}

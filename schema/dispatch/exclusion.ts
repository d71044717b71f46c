import { Field, Int, ObjectType } from 'type-graphql'
import { enumeration } from '../base/enumeration.ts'

export const ExclusionReason = enumeration('ExclusionReason', '不可选原因 · Why somebody cannot sit on a panel', {
  OTHER_OCCUPATION: '不从事该职业 · Has no occupation of the panel (S10)',
  NO_ACTIVE_TERM: '任务期间不在聘期内 · No active term on all days of the engagement (S25)',
  BELOW_MINIMUM: '职称和技能等级达不到任何席位的下限 · Title and skill level qualify for no seat (S10)',
  TOO_OLD: '超过年龄上限 · Older than the panel allows (S07)',
  NOT_AVAILABLE: '该时段不可用 · Not available then',
  SAME_EMPLOYER: '与承办或参与单位同一单位 · Employed by the host or a participant, now or lately (S06)',
  DECLARED_CONFLICT: '已申报利益冲突 · A declared conflict of interest (S06)',
  COACHES_CONTESTANT: '指导参赛人员 · Coaches a contestant (S06)',
  STUDIO_FELLOW: '领办承办或参与单位的工作室 · Leads a studio of the host, a participant or a contestant’s unit (S06)',
  WROTE_TECHNICAL_DOCUMENT: '编写了本活动的技术文件 · Wrote the event’s technical document (S15)',
  DUTY_LIMIT_REACHED: '本年履职次数已满 · Has done as many duties this year as the panel allows',
  TOO_OFTEN_AT_SITE: '在该单位连续履职次数已满 · Has been at this site as often in a row as the panel allows',
  OPEN_FINDING: '不良记录正在调查 · An incident record is being investigated (S08)',
  SUSPENDED: '暂停履职 · Suspended from duties (S26)',
})
export type ExclusionReason = keyof typeof ExclusionReason

@ObjectType({ description: '不可选的一条原因 · One reason why somebody cannot sit on a panel', simpleResolvers: true })
export class Exclusion {
  @Field(() => ExclusionReason, { description: '原因 · Reason' })
  reason!: ExclusionReason
  @Field(() => String, { nullable: true, description: '依据条款 · The clause behind it; none for a rule of good practice' })
  clause!: string | null
  @Field(() => String, { description: '中文说明 · In Chinese' })
  messageZh!: string
  @Field(() => String, { description: '英文说明 · In English' })
  messageEn!: string
}

@ObjectType({ description: '一种原因排除的人数 · How many people one reason excludes', simpleResolvers: true })
export class ExclusionCount extends Exclusion {
  @Field(() => Int, { description: '人数；一人可有多种原因 · People; one person may have several reasons' })
  people!: number
}

import { type Ref } from '@mikro-orm/core'
import { Index } from '@mikro-orm/decorators/legacy'
import { Choice, Day, Key, Model, One, PrivateOne, Text } from '../base/columns.ts'
import { enumeration } from '../base/enumeration.ts'
import { Occupation } from '../catalogue/occupation.ts'
import { Office } from '../identity/office.ts'
import { Expert } from './expert.ts'

export const TitleGrade = enumeration('TitleGrade', '职称等级 · Grade of a professional title', {
  ASSISTANT: '初级 · Assistant',
  INTERMEDIATE: '中级 · Intermediate',
  ASSOCIATE_SENIOR: '副高级 · Associate senior',
  SENIOR: '正高级 · Senior',
})
export type TitleGrade = keyof typeof TitleGrade

export const SkillLevel = enumeration('SkillLevel', '职业技能等级 · Skill level', {
  JUNIOR: '初级工 · Junior',
  INTERMEDIATE: '中级工 · Intermediate',
  SENIOR: '高级工 · Senior',
  TECHNICIAN: '技师 · Technician',
  SENIOR_TECHNICIAN: '高级技师 · Senior technician',
  SPECIAL_GRADE: '特级技师 · Special-grade technician',
  CHIEF: '首席技师 · Chief technician',
})
export type SkillLevel = keyof typeof SkillLevel

@Index({ properties: ['expert'] })
@Index({ properties: ['titleGrade', 'expert'] })
@Index({ properties: ['skillLevel', 'expert'] })
@Model('职称或职业技能等级 · A professional title or a skill level')
export class Credential {
  @Key() id!: number
  @One(() => Expert, '专家 · Expert', { deleteRule: 'cascade' }) expert!: Ref<Expert>
  @PrivateOne(() => Office) office!: Ref<Office>
  @Choice(() => TitleGrade, '职称等级 · Grade of the professional title', { nullable: true }) titleGrade!: TitleGrade | null
  @Choice(() => SkillLevel, '职业技能等级 · Skill level', { nullable: true }) skillLevel!: SkillLevel | null
  @Text('名称 · Name as printed on the certificate', { check: '(title_grade is null) <> (skill_level is null)' }) name!: string
  @Index()
  @One(() => Occupation, '所属职业 · The occupation it counts in')
  occupation!: Ref<Occupation>
  @Text('证书编号 · Certificate number', { nullable: true }) certificateNumber!: string | null
  @Text('发证机关 · Issuer', { nullable: true }) issuer!: string | null
  @Day('取得日期 · Granted on') grantedOn!: string
  @Day('撤销日期 · Revoked on', { nullable: true, check: 'revoked_on is null or revoked_on >= granted_on' }) revokedOn!: string | null
}

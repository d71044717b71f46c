import { Field, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { LocalDate } from '../base/scalars.ts'
import { StudioLevel } from '../catalogue/skill-master-studio.ts'
import { SkillLevel, TitleGrade } from '../roster/credential.ts'
import { EventLevel, ExperienceKind } from '../roster/experience.ts'

@ObjectType({ description: '所填职称或技能等级 · A title or level as told', simpleResolvers: true })
export class StatedCredential {
  @Field(() => TitleGrade, { nullable: true, description: '职称等级 · Grade of the title' }) titleGrade!: TitleGrade | null
  @Field(() => SkillLevel, { nullable: true, description: '职业技能等级 · Skill level' }) skillLevel!: SkillLevel | null
  @Field(() => String, { description: '证书名称 · Name as printed' }) name!: string
  @Field(() => String, { description: '所属职业编码 · Code of the occupation' }) occupation!: string
  @Field(() => String, { nullable: true, description: '证书编号 · Certificate number' }) certificateNumber!: string | null
  @Field(() => LocalDate, { description: '取得日期 · Granted on' }) grantedOn!: string
}

@ObjectType({ description: '所填荣誉 · An honour as told', simpleResolvers: true })
export class StatedHonour {
  @Field(() => String, { description: '荣誉代码 · Code of its kind' }) kind!: string
  @Field(() => String, { description: '名称 · Name' }) name!: string
  @Field(() => String, { nullable: true, description: '证书编号 · Certificate number' }) certificateNumber!: string | null
  @Field(() => LocalDate, { description: '授予日期 · Granted on' }) grantedOn!: string
  @Field(() => LocalDate, { nullable: true, description: '撤销日期 · Revoked on' }) revokedOn!: string | null
}

@ObjectType({ description: '所填工作经历 · A job as told', simpleResolvers: true })
export class StatedEmployment {
  @Field(() => String, { description: '单位 · Employer' }) employer!: string
  @Field(() => String, { description: '岗位 · Post' }) post!: string
  @Field(() => String, { nullable: true, description: '从事职业编码 · Code of the occupation' }) occupation!: string | null
  @Field(() => LocalDate, { description: '起 · From' }) startsOn!: string
  @Field(() => LocalDate, { nullable: true, description: '止 · Until' }) endsOn!: string | null
}

@ObjectType({ description: '所填竞赛与评价经历 · An experience as told', simpleResolvers: true })
export class StatedExperience {
  @Field(() => ExperienceKind, { description: '类别 · Kind' }) kind!: ExperienceKind
  @Field(() => String, { description: '活动名称 · Event' }) event!: string
  @Field(() => EventLevel, { description: '级别 · Level' }) level!: EventLevel
  @Field(() => String, { nullable: true, description: '职业编码 · Code of the occupation' }) occupation!: string | null
  @Field(() => LocalDate, { description: '日期 · Day' }) heldOn!: string
}

@ObjectType({ description: '所填领办工作室 · A studio led, as told', simpleResolvers: true })
export class StatedStudio {
  @Field(() => String, { description: '工作室 · Studio' }) studio!: string
  @Field(() => StudioLevel, { description: '级别 · Level' }) level!: StudioLevel
  @Field(() => LocalDate, { description: '起 · From' }) startsOn!: string
  @Field(() => LocalDate, { nullable: true, description: '止 · Until' }) endsOn!: string | null
}

@ObjectType({ description: '推荐表所填内容 · What the recommendation form says (S18)', simpleResolvers: true })
export class StatedForm {
  @Field(() => [StatedCredential], { description: '职称与技能等级 · Titles and levels' }) credentials!: readonly StatedCredential[]
  @Field(() => [StatedHonour], { description: '荣誉 · Honours' }) honours!: readonly StatedHonour[]
  @Field(() => [StatedEmployment], { description: '工作经历 · Jobs' }) employments!: readonly StatedEmployment[]
  @Field(() => [StatedExperience], { description: '竞赛与评价经历 · Experience' }) experiences!: readonly StatedExperience[]
  @Field(() => [StatedStudio], { description: '领办的工作室 · Studios led' }) studios!: readonly StatedStudio[]
  @Field(() => String, { description: '业绩贡献 · Achievements' }) achievements!: string
  @Field(() => String, { description: '简历 · Résumé' }) resume!: string
}

@ObjectType({ description: '推荐表所填内容 · What asking for a form answers', simpleResolvers: true })
export class ApplicationFormPayload extends Payload {
  @Field(() => StatedForm, { nullable: true, description: '内容 · The form' })
  form!: StatedForm | null
}

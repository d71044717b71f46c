import { Field, ID, InputType } from 'type-graphql'
import { LocalDate } from '../base/scalars.ts'
import { SkillLevel, TitleGrade } from '../roster/credential.ts'
import { EventLevel, ExperienceKind } from '../roster/experience.ts'
import { EducationLevel, EmploymentKind, PoliticalStatus, Sex } from '../roster/expert-enumerations.ts'

@InputType({ description: '申请人 · The person who applies (S18)' })
export class PersonInput {
  @Field(() => String, { description: '姓名 · Name' })
  name!: string
  @Field(() => Sex, { description: '性别，须与身份证号一致 · Sex, as the ID number has it' })
  sex!: Sex
  @Field(() => LocalDate, { description: '出生日期，须与身份证号一致 · Birth date, as the ID number has it' })
  birthDate!: string
  @Field(() => String, { description: '身份证号（加密存储） · ID number; stored encrypted' })
  idNumber!: string
  @Field(() => String, { description: '手机号（加密存储） · Mobile number; stored encrypted' })
  phone!: string
  @Field(() => String, { nullable: true, description: '电子邮箱（加密存储） · E-mail address; stored encrypted' })
  email?: string | null
  @Field(() => ID, { description: '户口所在地区划 · Division of the household' })
  residenceId!: string
  @Field(() => EmploymentKind, { description: '从业方式 · Kind of employment (S02)' })
  employmentKind!: EmploymentKind
  @Field(() => ID, { nullable: true, description: '工作单位；有固定单位时必填 · Employer; demanded with a fixed one' })
  employerId?: string | null
  @Field(() => ID, { nullable: true, description: '单位社保关系所在地 · Where the employer pays social insurance (S19)' })
  insuredInId?: string | null
  @Field(() => ID, { nullable: true, description: '工作所在地（无固定单位时） · Place of work, without a fixed employer (S19)' })
  worksInId?: string | null
  @Field(() => String, { nullable: true, description: '职务 · Post' })
  post?: string | null
  @Field(() => PoliticalStatus, { nullable: true, description: '政治面貌 · Political status' })
  politicalStatus?: PoliticalStatus | null
  @Field(() => EducationLevel, { nullable: true, description: '学历 · Education' })
  education?: EducationLevel | null
  @Field(() => String, { nullable: true, description: '学位 · Degree' })
  degree?: string | null
  @Field(() => Boolean, { defaultValue: false, description: '非遗传统传人 · Heritage bearer (S12)' })
  heritageBearer!: boolean
}

@InputType({ description: '申报职业（工种） · An occupation applied for' })
export class ClaimedOccupationInput {
  @Field(() => String, { description: '职业编码 · Code of the occupation' })
  code!: string
  @Field(() => ID, { nullable: true, description: '工种 · Trade' })
  tradeId?: string | null
}

@InputType({ description: '职称或职业技能等级，二者择一 · A professional title or a skill level: exactly one of them' })
export class ClaimedCredentialInput {
  @Field(() => TitleGrade, { nullable: true, description: '职称等级 · Grade of the title' })
  titleGrade?: TitleGrade | null
  @Field(() => SkillLevel, { nullable: true, description: '职业技能等级 · Skill level' })
  skillLevel?: SkillLevel | null
  @Field(() => String, { description: '证书名称 · Name as printed' })
  name!: string
  @Field(() => String, { description: '所属职业编码 · Code of the occupation it counts in' })
  occupationCode!: string
  @Field(() => String, { nullable: true, description: '证书编号 · Certificate number' })
  certificateNumber?: string | null
  @Field(() => LocalDate, { description: '取得日期 · Granted on' })
  grantedOn!: string
}

@InputType({ description: '荣誉 · An honour (S11)' })
export class ClaimedHonourInput {
  @Field(() => String, { description: '荣誉代码 · Code of the kind of honour' })
  kindCode!: string
  @Field(() => String, { nullable: true, description: '证书编号 · Certificate number' })
  certificateNumber?: string | null
  @Field(() => LocalDate, { description: '授予日期 · Granted on' })
  grantedOn!: string
  @Field(() => LocalDate, { nullable: true, description: '撤销日期；已撤销的不计 · Revoked on; a revoked honour does not count' })
  revokedOn?: string | null
}

@InputType({ description: '工作经历 · A period of employment (S10)' })
export class ClaimedEmploymentInput {
  @Field(() => ID, { nullable: true, description: '单位（已登记的） · Organisation, when registered' })
  organisationId?: string | null
  @Field(() => String, { nullable: true, description: '单位名称（未登记的） · Employer as written, when not registered' })
  employerName?: string | null
  @Field(() => String, { description: '岗位 · Post' })
  post!: string
  @Field(() => String, {
    nullable: true,
    description: '从事职业编码；不填不计入相关年限 · Code of the occupation practised; without it the years do not count',
  })
  occupationCode?: string | null
  @Field(() => LocalDate, { description: '起 · From' })
  startsOn!: string
  @Field(() => LocalDate, { nullable: true, description: '止；至今则空 · Until; empty while it lasts' })
  endsOn?: string | null
}

@InputType({ description: '竞赛与评价经历 · Experience in competitions and assessments (S13)' })
export class ClaimedExperienceInput {
  @Field(() => ExperienceKind, { description: '类别 · Kind' })
  kind!: ExperienceKind
  @Field(() => String, { description: '活动名称 · Event' })
  event!: string
  @Field(() => EventLevel, { description: '级别 · Level' })
  level!: EventLevel
  @Field(() => String, { nullable: true, description: '职业编码 · Code of the occupation' })
  occupationCode?: string | null
  @Field(() => LocalDate, { description: '日期 · Day' })
  heldOn!: string
}

@InputType({ description: '领办的技能大师工作室 · A skill-master studio led (S12)' })
export class ClaimedStudioInput {
  @Field(() => ID, { description: '工作室 · Studio' })
  studioId!: string
  @Field(() => LocalDate, { description: '起 · From' })
  startsOn!: string
  @Field(() => LocalDate, { nullable: true, description: '止；现任则空 · Until; empty while it lasts' })
  endsOn?: string | null
}

@InputType({ description: '推荐表的其余内容 · What else the recommendation form holds (S18)' })
export class ApplicationFormInput {
  @Field(() => [ClaimedOccupationInput], { description: '申报职业（工种），主要的在前 · Occupations applied for, the primary first' })
  occupations!: ClaimedOccupationInput[]
  @Field(() => [ClaimedCredentialInput], { defaultValue: [], description: '职称与职业技能等级 · Titles and skill levels' })
  credentials!: ClaimedCredentialInput[]
  @Field(() => [ClaimedHonourInput], { defaultValue: [], description: '荣誉 · Honours' })
  honours!: ClaimedHonourInput[]
  @Field(() => [ClaimedEmploymentInput], { defaultValue: [], description: '工作经历 · Employment history' })
  employments!: ClaimedEmploymentInput[]
  @Field(() => [ClaimedExperienceInput], { defaultValue: [], description: '竞赛与评价经历 · Experience in competitions and assessments' })
  experiences!: ClaimedExperienceInput[]
  @Field(() => [ClaimedStudioInput], { defaultValue: [], description: '领办的工作室 · Studios led' })
  studios!: ClaimedStudioInput[]
  @Field(() => String, { defaultValue: '', description: '业绩贡献 · Achievements' })
  achievements!: string
  @Field(() => String, { defaultValue: '', description: '简历 · Résumé' })
  resume!: string
}

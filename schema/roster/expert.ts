import { type Collection, type Ref } from '@mikro-orm/core'
import { Index, Unique } from '@mikro-orm/decorators/legacy'
import { Choice, Day, Flag, Inverse, Key, Many, Model, One, Private, Text, Whole } from '../base/columns.ts'
import { Division } from '../catalogue/division.ts'
import { Organisation } from '../catalogue/organisation.ts'
import { Assignment } from '../dispatch/assignment.ts'
import { StoredFile } from '../files/stored-file.ts'
import { Office } from '../identity/office.ts'
import { Credential } from './credential.ts'
import { Employment } from './employment.ts'
import { Experience } from './experience.ts'
import { EducationLevel, EmploymentKind, PoliticalStatus, Sex, TermState } from './expert-enumerations.ts'
import { ExpertOccupation } from './expert-occupation.ts'
import { Honour } from './honour.ts'
import { IncidentRecord } from './incident-record.ts'
import { Removal } from './removal.ts'
import { StudioLead } from './studio-lead.ts'
import { Suspension } from './suspension.ts'
import { Term } from './term.ts'

@Index({ properties: ['office', 'lastDutyOn', 'id'] })
@Index({ properties: ['office', 'openAssignments', 'id'] })
@Unique({ properties: ['idNumberHash'] })
@Model('专家 · An expert of the roster')
export class Expert {
  @Key() id!: number
  @Index()
  @One(() => Office, '管理机构 · The office that keeps this record')
  office!: Ref<Office>
  @Text('姓名 · Name') name!: string
  @Private('text[]') nameTokens!: string[]
  @Text('姓名拼音 · Name in pinyin') namePinyin!: string
  @Private('text') nameInitials!: string
  @Choice(() => Sex, '性别 · Sex') sex!: Sex
  @Index()
  @Day('出生日期 · Birth date')
  birthDate!: string
  /** AES-256-GCM over the GB 11643 number. */
  @Private('bytea') idNumberSealed!: Buffer
  /** HMAC-SHA-256 of the number under a key of its own: finds one person who comes in twice. */
  @Private('text') idNumberHash!: string
  @Text('身份证号（遮盖） · ID number, masked') idNumberMasked!: string
  @Private('bytea') phoneSealed!: Buffer
  @Text('手机号（遮盖） · Phone number, masked') phoneMasked!: string
  @Text('电子邮箱（遮盖） · E-mail address, masked', { nullable: true }) emailMasked!: string | null
  @Private('bytea', { nullable: true }) emailSealed!: Buffer | null
  @One(() => StoredFile, '证件照 · Photo', { nullable: true, deleteRule: 'set null' }) photo!: Ref<StoredFile> | null
  @Index()
  @One(() => Division, '户口所在地 · Division of the household')
  residence!: Ref<Division>
  @Index()
  @One(() => Organisation, '现工作单位 · Present employer', { nullable: true })
  employer!: Ref<Organisation> | null
  @Choice(() => EmploymentKind, '从业方式 · Kind of employment (S02)') employmentKind!: EmploymentKind
  @Text('职务 · Post', { nullable: true }) post!: string | null
  @Choice(() => PoliticalStatus, '政治面貌 · Political status', { nullable: true }) politicalStatus!: PoliticalStatus | null
  @Choice(() => EducationLevel, '学历 · Education', { nullable: true }) education!: EducationLevel | null
  @Flag('非遗传统传人 · Heritage bearer (S12)') heritageBearer!: boolean
  @Whole('进行中的任务数 · Load: assignments now open', { default: 0 }) openAssignments!: number
  @Whole('已完成任务数 · Duties completed', { default: 0 }) dutiesCompleted!: number
  @Day('最近履职日期 · Last day of the last duty', { nullable: true }) lastDutyOn!: string | null
  @Choice(() => TermState, '聘期状态（今日） · State of the term today', { default: 'NONE' }) termState!: TermState
  @One(() => Term, '当前聘期（今日有效） · The term in force today', { nullable: true, deleteRule: 'set null' })
  currentTerm!: Ref<Term> | null
  @Whole('记录版本 · Version of the record, for optimistic locking', { version: true, default: 1 }) version!: number
  @Many(() => ExpertOccupation, 'expert', '职业（工种） · Occupations') occupations!: Collection<ExpertOccupation>
  @Many(() => Credential, 'expert', '职称与技能等级 · Titles and skill levels') credentials!: Collection<Credential>
  @Many(() => Honour, 'expert', '荣誉 · Honours') honours!: Collection<Honour>
  @Many(() => Employment, 'expert', '工作经历 · Employment history') employments!: Collection<Employment>
  @Many(() => Experience, 'expert', '竞赛与评价经历 · Competition and assessment experience') experiences!: Collection<Experience>
  @Many(() => StudioLead, 'expert', '领办的技能大师工作室 · Studios led') studiosLed!: Collection<StudioLead>
  @Many(() => Term, 'expert', '聘期 · Terms') terms!: Collection<Term>
  @Many(() => Suspension, 'expert', '暂停履职 · Suspensions') suspensions!: Collection<Suspension>
  @Many(() => Removal, 'expert', '出库 · Removals') removals!: Collection<Removal>
  @Inverse(() => IncidentRecord, 'expert') incidents!: Collection<IncidentRecord>
  @Inverse(() => Assignment, 'expert') assignments!: Collection<Assignment>
}

import { type Collection, type Ref } from '@mikro-orm/core'
import { Index } from '@mikro-orm/decorators/legacy'
import { Choice, Choices, Day, Flag, Key, Many, Model, Moment, One, OneIfSeen, Private, Text, Whole } from '../base/columns.ts'
import { Division } from '../catalogue/division.ts'
import { Organisation } from '../catalogue/organisation.ts'
import { Account } from '../identity/account.ts'
import { Office } from '../identity/office.ts'
import { Expert } from '../roster/expert.ts'
import { EducationLevel, EmploymentKind, PoliticalStatus, Sex } from '../roster/expert-enumerations.ts'
import { ApplicationEntry, ApplicationRoute, ApplicationState, Attestation, EligibilityOutcome } from './admission-enumerations.ts'
import { ApplicationDocument } from './application-document.ts'
import { ApplicationEvent } from './application-event.ts'
import { ApplicationOccupation } from './application-occupation.ts'
import { Call } from './call.ts'
import { CallVersion } from './call-version.ts'
import { GrantedException } from './granted-exception.ts'
import { Opinion } from './opinion.ts'
import { RecommendationList } from './recommendation-list.ts'

@Index({ properties: ['call', 'state', 'id'] })
@Index({ properties: ['office', 'state', 'id'] })
@Index({ properties: ['idNumberHash'] })
@Model('申请 · An application under a call: the person as they were when they applied (S17, S18)')
export class Application {
  @Key() id!: number
  @One(() => Call, '征集通知 · Call') call!: Ref<Call>
  @One(() => CallVersion, '适用版本；提交后不变 · The version it was made under, kept from submission on (S01)')
  callVersion!: Ref<CallVersion>
  @One(() => Office, '受理机构 · The office it goes to (S19)') office!: Ref<Office>
  @Choice(() => ApplicationRoute, '申报途径 · Route (S19)') route!: ApplicationRoute
  @Choice(() => ApplicationState, '状态 · State', { default: 'DRAFT' }) state!: ApplicationState
  @Choice(() => ApplicationEntry, '录入方式 · How it came in', { default: 'ONLINE' }) entry!: ApplicationEntry
  @Index()
  @One(() => Account, '申请人账号；窗口代录时可空 · Account of the applicant; may be empty for one entered by a clerk', { nullable: true })
  applicant!: Ref<Account> | null
  @One(() => Account, '代录人 · The clerk who entered it', { nullable: true, check: "(entry = 'PAPER') = (entered_by_id is not null)" })
  enteredBy!: Ref<Account> | null
  @Index()
  @OneIfSeen(() => Expert, '专家档案；入库后或续聘时有 · The record of the expert, once there is one', { nullable: true })
  expert!: Ref<Expert> | null
  @Text('姓名 · Name') name!: string
  @Choice(() => Sex, '性别 · Sex') sex!: Sex
  @Day('出生日期 · Birth date') birthDate!: string
  /** AES-256-GCM over the GB 11643 number, for the purpose of `Expert`'s. */
  @Private('bytea') idNumberSealed!: Buffer
  /** HMAC-SHA-256 of the number: finds one person who comes in twice. The same key as `Expert`'s. */
  @Private('text') idNumberHash!: string
  @Text('身份证号（遮盖） · ID number, masked') idNumberMasked!: string
  @Private('bytea') phoneSealed!: Buffer
  @Text('手机号（遮盖） · Phone number, masked') phoneMasked!: string
  @Private('bytea', { nullable: true }) emailSealed!: Buffer | null
  @Text('电子邮箱（遮盖） · E-mail address, masked', { nullable: true }) emailMasked!: string | null
  @One(() => Division, '户口所在地 · Division of the household') residence!: Ref<Division>
  @Choice(() => EmploymentKind, '从业方式 · Kind of employment (S02)') employmentKind!: EmploymentKind
  @Index()
  @One(() => Organisation, '工作单位 · Employer', { nullable: true, check: "employment_kind <> 'EMPLOYED' or employer_id is not null" })
  employer!: Ref<Organisation> | null
  @One(() => Division, '单位社保关系所在地 · Where the employer pays social insurance (S19)', { nullable: true })
  insuredIn!: Ref<Division> | null
  @One(() => Division, '工作所在地 · Place of work, without a fixed employer (S19)', { nullable: true }) worksIn!: Ref<Division> | null
  @Text('职务 · Post', { nullable: true }) post!: string | null
  @Choice(() => PoliticalStatus, '政治面貌 · Political status', { nullable: true }) politicalStatus!: PoliticalStatus | null
  @Choice(() => EducationLevel, '学历 · Education', { nullable: true }) education!: EducationLevel | null
  @Text('学位 · Degree', { nullable: true }) degree!: string | null
  @Flag('非遗传统传人 · Heritage bearer (S12)', { default: false }) heritageBearer!: boolean
  /** What else the recommendation form holds (S18), as `api/admission/application/stored-form.ts` reads it. */
  @Private('jsonb') form!: unknown
  @Choices(() => Attestation, '已作承诺 · What the applicant attested at submission (S03, S04, S06, S07)', { default: [] })
  attestations!: Attestation[]
  @Moment('提交时间（数据库时钟） · Submitted at, by the database’s clock (S28)', { nullable: true }) submittedAt!: Date | null
  @Day('补正期限（含） · Last day for the correction asked for', { nullable: true }) correctUntil!: string | null
  @Choice(() => EligibilityOutcome, '资格审查结论 · What the eligibility rules last said', { nullable: true })
  verdict!: EligibilityOutcome | null
  @Flag('受理机构即所在单位 · The office is also the employer (S20)', { default: false }) officeIsEmployer!: boolean
  @One(() => Account, '推荐人 · Recommended by; may not approve (S20)', { nullable: true }) recommendedBy!: Ref<Account> | null
  @One(() => Account, '复核人 · Approved by', {
    nullable: true,
    check: 'approved_by_id is null or approved_by_id is distinct from recommended_by_id',
  })
  approvedBy!: Ref<Account> | null
  @Moment('复核时间 · Approved at', { nullable: true }) approvedAt!: Date | null
  @Index()
  @One(() => RecommendationList, '推荐汇总表 · The recommendation list it went up with (S21)', { nullable: true })
  recommendationList!: Ref<RecommendationList> | null
  @Whole('记录版本 · Version of the record, for optimistic locking', { version: true, default: 1 }) version!: number
  @Many(() => ApplicationOccupation, 'application', '申报职业（工种） · Occupations applied for')
  occupations!: Collection<ApplicationOccupation>
  @Many(() => ApplicationDocument, 'application', '材料 · Documents') documents!: Collection<ApplicationDocument>
  @Many(() => Opinion, 'application', '审核意见 · Opinions of the reviewers (S20)') opinions!: Collection<Opinion>
  @Many(() => GrantedException, 'application', '例外批准 · Exceptions granted') exceptions!: Collection<GrantedException>
  @Many(() => ApplicationEvent, 'application', '办理经过 · What happened to it') events!: Collection<ApplicationEvent>
}

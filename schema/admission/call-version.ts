import { type Ref } from '@mikro-orm/core'
import { Unique } from '@mikro-orm/decorators/legacy'
import { Choices, Day, Key, Model, Moment, One, PrivateOne, Text, Texts, Whole } from '../base/columns.ts'
import { Account } from '../identity/account.ts'
import { Office } from '../identity/office.ts'
import { ApplicationRoute, DocumentKind } from './admission-enumerations.ts'
import { Call } from './call.ts'

@Unique({ properties: ['call', 'number'] })
@Model(
  '征集通知的一个版本：规则、清单、途径、期限；发布后不改 · One version of a call: rules, checklist, routes, deadlines; never changed once published',
)
export class CallVersion {
  @Key() id!: number
  @One(() => Call, '征集通知 · Call', { deleteRule: 'cascade' }) call!: Ref<Call>
  @PrivateOne(() => Office) office!: Ref<Office>
  @Whole('版本号 · Number, from 1', { check: 'number >= 1' }) number!: number
  @Text('修改文号；首版为空 · Document number of the amendment; none for the first version', {
    nullable: true,
    check: '(number = 1) or (amendment_number is not null and reason is not null)',
  })
  amendmentNumber!: string | null
  @Text('修改原因 · Reason of the amendment', { nullable: true }) reason!: string | null
  @Text('入选条件规则集（JSON，见 docs/rule-sets.md） · Eligibility rule set, JSON as docs/rule-sets.md describes it (S02–S13)')
  ruleSet!: string
  @Choices(() => DocumentKind, '必交材料 · Documents that are demanded (S18)') requiredDocuments!: DocumentKind[]
  @Choices(() => DocumentKind, '可交材料 · Documents that may be added') optionalDocuments!: DocumentKind[]
  @Choices(() => ApplicationRoute, '申报途径 · Routes that are open (S19)') routes!: ApplicationRoute[]
  @Texts('征集职业编码（含下级）；空为不限 · Codes of the occupations called for, everything below included; empty for all', {
    default: [],
  })
  occupationCodes!: string[]
  @Day('受理首日 · First day of applications') opensOn!: string
  @Day('申请截止日（含） · Last day of applications, to its end in Asia/Shanghai (S28)', { check: 'apply_until >= opens_on' })
  applyUntil!: string
  @Day('单位意见截止日 · Last day of endorsements', { check: 'endorse_until >= apply_until' }) endorseUntil!: string
  @Day('推荐截止日 · Last day of recommendations', { check: 'recommend_until >= endorse_until' }) recommendUntil!: string
  @Day('复核截止日 · Last day of approvals', { check: 'approve_until >= recommend_until' }) approveUntil!: string
  @Whole('公示期下限（工作日） · Shortest notice period in working days (S23)', { check: 'minimum_notice_days >= 5' })
  minimumNoticeDays!: number
  @One(() => Account, '发布人 · Published by', { nullable: true }) publishedBy!: Ref<Account> | null
  @Moment('发布时间 · Published at', { defaultRaw: 'clock_timestamp()' }) publishedAt!: Date
}

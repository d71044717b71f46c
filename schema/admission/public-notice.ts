import { type Collection, type Ref } from '@mikro-orm/core'
import { Index, Unique } from '@mikro-orm/decorators/legacy'
import { Choice, Day, Key, Many, Model, Moment, One, OneIfSeen, Private, PrivateOne, Text, Whole } from '../base/columns.ts'
import { enumeration } from '../base/enumeration.ts'
import { Account } from '../identity/account.ts'
import { Office } from '../identity/office.ts'
import { Application } from './application.ts'
import { Call } from './call.ts'

export const NoticeState = enumeration('NoticeState', '公示状态 · State of a public notice', {
  OPEN: '公示中 · Open',
  CLOSED: '已结束 · Closed',
})
export type NoticeState = keyof typeof NoticeState

@Index({ properties: ['call'] })
@Index({ properties: ['state', 'closesOn'] })
@Unique({ properties: ['code'] })
@Model('公示 · A public notice of nominees (S23)')
export class PublicNotice {
  @Key() id!: number
  @Text('公示编号，见于网址 · Code, as in its address /notices/…') code!: string
  @One(() => Call, '征集通知 · Call') call!: Ref<Call>
  @One(() => Office, '公示机构 · The office that publishes it') office!: Ref<Office>
  @Text('标题 · Title') title!: string
  @Text('异议受理方式 · Where objections are received') objectionsTo!: string
  @Day('公示开始日，当日不计 · Opening day, which itself does not count') opensOn!: string
  @Day('公示截止日（含） · Last day, to its end in Asia/Shanghai', { check: 'closes_on > opens_on' }) closesOn!: string
  @Whole('公示工作日数 · Working days it lasts, as counted at publication or extension') workingDays!: number
  @Whole('公示期下限（工作日） · Shortest period it was held to, in working days', { check: 'minimum_days >= 5' }) minimumDays!: number
  @Choice(() => NoticeState, '状态 · State', { default: 'OPEN' }) state!: NoticeState
  @Whole('公示人数 · People on it', { check: 'people >= 1' }) people!: number
  @Text('内容的 SHA-256（十六进制） · SHA-256 of what was published, hex') contentHash!: string
  /** Canonical JSON of what was published. */
  @Private('text') content!: string
  @Moment('发布时间 · Published at') publishedAt!: Date
  @One(() => Account, '发布人 · Published by', { nullable: true }) publishedBy!: Ref<Account> | null
  @Moment('办结时间；结束以截止日为准 · When its end was recorded; it ends by its last day, whenever that is recorded', { nullable: true })
  closedAt!: Date | null
  @Many(() => NoticeExtension, 'notice', '延长 · Extensions') extensions!: Collection<NoticeExtension>
}

@Unique({ properties: ['notice', 'position'] })
@Index({ properties: ['application'] })
@Model('公示人选：公示期内公开 · A nominee on a public notice; public while the notice is open, with nothing but what a notice needs')
export class NoticeEntry {
  @Key() id!: number
  @One(() => PublicNotice, '公示 · Notice', { deleteRule: 'cascade' }) notice!: Ref<PublicNotice>
  @PrivateOne(() => Office) office!: Ref<Office>
  @OneIfSeen(() => Application, '申请 · Application') application!: Ref<Application>
  @Whole('序号 · Position, from 1', { check: 'position >= 1' }) position!: number
  @Text('姓名 · Name') name!: string
  @Text('单位；无固定单位时为空 · Employer; none without a fixed one', { nullable: true }) employer!: string | null
  @Text('职业（工种） · Occupations') occupations!: string
  @Text('推荐单位 · Recommending office') recommendedBy!: string
}

@Model('公示延长 · An extension of a public notice, with its reason')
export class NoticeExtension {
  @Key() id!: number
  @Index()
  @One(() => PublicNotice, '公示 · Notice', { deleteRule: 'cascade' })
  notice!: Ref<PublicNotice>
  @PrivateOne(() => Office) office!: Ref<Office>
  @Day('原截止日 · Last day before') formerClosesOn!: string
  @Day('新截止日 · Last day now', { check: 'closes_on > former_closes_on' }) closesOn!: string
  @Text('原因 · Reason') reason!: string
  @Moment('时间 · When') extendedAt!: Date
  @One(() => Account, '办理人；日历更正引起的为更正人 · By whom', { nullable: true }) extendedBy!: Ref<Account> | null
}

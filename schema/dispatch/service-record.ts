import { type Collection, type Ref } from '@mikro-orm/core'
import { Index } from '@mikro-orm/decorators/legacy'
import { Choice, Day, Key, Many, Model, Moment, One, OneIfSeen, PrivateOne, Text, Whole } from '../base/columns.ts'
import { Account } from '../identity/account.ts'
import { Office } from '../identity/office.ts'
import { Expert } from '../roster/expert.ts'
import { Appraisal } from './appraisal.ts'
import { Assignment } from './assignment.ts'
import { Engagement, EngagementKind } from './engagement.ts'
import { FeeRecord } from './fee-record.ts'
import { SeatRole } from './panel-seat.ts'

@Index({ properties: ['expert', 'endsOn'] })
@Index({ properties: ['engagement'] })
@Model('履职记录 · A duty that was done; written once, and what appraisals and fees rest on')
export class ServiceRecord {
  @Key() id!: number
  @OneIfSeen(() => Expert, '专家 · Expert') expert!: Ref<Expert>
  @PrivateOne(() => Office) office!: Ref<Office>
  @PrivateOne(() => Office) expertOffice!: Ref<Office>
  @OneIfSeen(() => Engagement, '任务 · Engagement') engagement!: Ref<Engagement>
  /** Where the record came from; the record itself stands without it. */
  @PrivateOne(() => Assignment, { unique: true }) assignment!: Ref<Assignment>
  @Choice(() => EngagementKind, '类别 · Kind of the duty') kind!: EngagementKind
  @Text('任务名称 · Title of the engagement, as it was') title!: string
  @Choice(() => SeatRole, '席位角色 · Role') role!: SeatRole
  @Day('起 · First day') startsOn!: string
  @Day('止 · Last day', { check: 'ends_on >= starts_on' }) endsOn!: string
  @Whole('履职天数 · Days served') days!: number
  @One(() => Account, '登记人 · Recorded by', { nullable: true }) recordedBy!: Ref<Account> | null
  @Moment('登记时间 · Recorded at', { defaultRaw: 'clock_timestamp()' }) recordedAt!: Date
  @Many(() => Appraisal, 'serviceRecord', '履职评价 · Its appraisal, if there is one') appraisals!: Collection<Appraisal>
  @Many(() => FeeRecord, 'serviceRecord', '劳务费：至多一条未退回 · Its fees: at most one that was not returned')
  fees!: Collection<FeeRecord>
}

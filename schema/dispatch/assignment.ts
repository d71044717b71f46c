import { type Collection, type Ref } from '@mikro-orm/core'
import { Index } from '@mikro-orm/decorators/legacy'
import { Choice, Day, Key, Many, Model, Moment, One, OneIfSeen, Private, PrivateOne, Text, Whole } from '../base/columns.ts'
import { enumeration } from '../base/enumeration.ts'
import { Account } from '../identity/account.ts'
import { Office } from '../identity/office.ts'
import { Expert } from '../roster/expert.ts'
import { Draw } from './draw.ts'
import { Engagement } from './engagement.ts'
import { Invitation } from './invitation.ts'
import { Panel } from './panel.ts'
import { SeatRole } from './panel-seat.ts'
import { ServiceRecord } from './service-record.ts'

export const AssignmentRoute = enumeration('AssignmentRoute', '产生方式 · Route by which a seat was filled', {
  DRAWN: '抽取 · Drawn',
  REPLACEMENT: '补抽 · Replacement',
  NAMED: '指定 · Named',
})
export type AssignmentRoute = keyof typeof AssignmentRoute

export const AssignmentState = enumeration('AssignmentState', '指派状态 · State of an assignment', {
  RESERVE: '候补 · Reserve, holds no seat',
  INVITED: '已邀请 · Invited, holds a seat',
  ACCEPTED: '已接受 · Accepted',
  DECLINED: '已谢绝 · Declined',
  RECUSED: '已回避 · Recused',
  COMPLETED: '已履职 · Completed',
  ABSENT: '缺席 · Absent',
  RELEASED: '已解除 · Released',
})
export type AssignmentState = keyof typeof AssignmentState

@Index({ properties: ['expert', 'startsOn', 'id'] })
@Index({ properties: ['panel', 'id'] })
@Index({ properties: ['engagement'] })
@Model('指派 · A seat of a panel, held or once held by an expert')
export class Assignment {
  @Key() id!: number
  @OneIfSeen(() => Panel, '专家组 · Panel') panel!: Ref<Panel>
  @OneIfSeen(() => Engagement, '任务 · Engagement') engagement!: Ref<Engagement>
  @PrivateOne(() => Office) office!: Ref<Office>
  @OneIfSeen(() => Expert, '专家 · Expert') expert!: Ref<Expert>
  /** The office that keeps the expert's record: it sees the duties of its own experts. */
  @PrivateOne(() => Office) expertOffice!: Ref<Office>
  @Choice(() => SeatRole, '席位角色 · Role of the seat') role!: SeatRole
  @Choice(() => AssignmentRoute, '产生方式 · Route') route!: AssignmentRoute
  @Choice(() => AssignmentState, '状态 · State') state!: AssignmentState
  @Whole('候补次序 · Rank among the reserves', { nullable: true, check: "(state = 'RESERVE') <= (reserve_rank is not null)" })
  reserveRank!: number | null
  @Day('起 · First day of the duty') startsOn!: string
  @Day('止 · Last day of the duty', { check: 'ends_on >= starts_on' }) endsOn!: string
  @One(() => Draw, '抽取 · The draw behind it', { nullable: true, check: "route = 'NAMED' or draw_id is not null" }) draw!: Ref<Draw> | null
  @Text('理由（指定、谢绝、回避） · Reason: of naming, declining, recusal', { nullable: true }) reason!: string | null
  @One(() => Account, '指定人 · Named by; may not draw the panel', { nullable: true }) namedBy!: Ref<Account> | null
  /** When its panel opens, kept by the database: until then the seat is sealed (migration 0019). */
  @Private('timestamptz', { nullable: true }) opensAt!: Date | null
  @Moment('邀请时间 · Invited at', { nullable: true }) invitedAt!: Date | null
  @Moment('答复时间 · Answered at', { nullable: true }) answeredAt!: Date | null
  @Whole('记录版本 · Version of the record, for optimistic locking', { version: true, default: 1 }) version!: number
  @Many(() => ServiceRecord, 'assignment', '履职记录 · The service, once it was done') services!: Collection<ServiceRecord>
  @Many(() => Invitation, 'assignment', '邀请 · Invitations to it') invitations!: Collection<Invitation>
}

import { type Collection, type Ref } from '@mikro-orm/core'
import { Index } from '@mikro-orm/decorators/legacy'
import { Choice, Day, Inverse, Key, Many, Model, Moment, One, Text, Whole } from '../base/columns.ts'
import { enumeration } from '../base/enumeration.ts'
import { Division } from '../catalogue/division.ts'
import { Organisation } from '../catalogue/organisation.ts'
import { Account } from '../identity/account.ts'
import { Office } from '../identity/office.ts'
import { Assignment } from './assignment.ts'
import { EngagementOccupation } from './engagement-occupation.ts'
import { EngagementParticipant } from './engagement-participant.ts'
import { Panel } from './panel.ts'

export const EngagementKind = enumeration('EngagementKind', '任务类别 · Kind of engagement', {
  COMPETITION: '技能竞赛裁判（三（一）评审） · Judging a skills competition (S14)',
  ASSESSMENT: '评估（三（一）） · Assessment (S14)',
  REVIEW: '评审（三（一）） · Review (S14)',
  SUPERVISION: '督导（三（一）） · Quality supervision (S14)',
  INSPECTION: '检查（三（一）） · Inspection (S14)',
  CURRICULUM: '课程、技术文件、评价标准开发（三（二）） · Curriculum, technical documents, assessment standards (S15)',
  RESEARCH: '调研、规划（三（三）） · Research and planning (S16)',
  GUIDANCE: '技术指导、咨询（三（四）） · Guidance and advice (S16)',
  ENTRUSTED: '人社局委托的其他工作（三（五）） · Other work entrusted by the bureau (S16)',
})
export type EngagementKind = keyof typeof EngagementKind

export const EngagementState = enumeration('EngagementState', '任务状态 · State of an engagement', {
  PLANNED: '已立项 · Planned',
  APPROVED: '已批准 · Approved',
  PANELS_DRAFTED: '已组建专家组方案 · Panels drafted',
  DRAWN: '已抽取 · Drawn',
  INVITED: '已邀请，待答复 · Invited, answers awaited',
  CONFIRMED: '席位均已接受 · Confirmed: every seat is accepted',
  OPENED: '名单已开启 · Sealed list opened',
  HELD: '已举行 · Held',
  REPORTED: '已报告 · Reported',
  CLOSED: '已办结 · Closed',
  POSTPONED: '已延期，日期待定 · Postponed, days to be fixed',
  CANCELLED: '已取消 · Cancelled',
})
export type EngagementState = keyof typeof EngagementState

@Index({ properties: ['office', 'startsOn', 'id'] })
@Model('派遣任务 · An engagement that needs experts')
export class Engagement {
  @Key() id!: number
  @One(() => Office, '主办机构 · The office that organises it') office!: Ref<Office>
  @Choice(() => EngagementKind, '类别 · Kind, with its duty clause') kind!: EngagementKind
  @Text('名称 · Title', { check: "btrim(title) <> ''" }) title!: string
  @Text('委托文号 · Mandate number; demanded for entrusted work (S16)', {
    nullable: true,
    check: "kind <> 'ENTRUSTED' or mandate_number is not null",
  })
  mandateNumber!: string | null
  @Index()
  @One(() => Organisation, '承办单位 · Host organisation')
  host!: Ref<Organisation>
  @Index()
  @One(() => Division, '地点所在区划 · Division of the place')
  division!: Ref<Division>
  @Text('地点 · Place', { nullable: true }) place!: string | null
  @Day('起 · First day') startsOn!: string
  @Day('止 · Last day', { check: 'ends_on >= starts_on' }) endsOn!: string
  @Choice(() => EngagementState, '状态 · State', { default: 'PLANNED' }) state!: EngagementState
  @Whole('答复期限（小时） · Hours an invited expert has to answer', { default: 48, check: 'answer_within_hours between 1 and 720' })
  answerWithinHours!: number
  @One(() => Account, '创建人 · Created by', { nullable: true }) createdBy!: Ref<Account> | null
  @Moment('创建时间 · Created at', { defaultRaw: 'clock_timestamp()' }) createdAt!: Date
  @One(() => Account, '批准人；与创建人不是同一人 · Approved by; another person than who created it', {
    nullable: true,
    check: 'approved_by_id is distinct from created_by_id or approved_by_id is null',
  })
  approvedBy!: Ref<Account> | null
  @Moment('批准时间 · Approved at', { nullable: true }) approvedAt!: Date | null
  @Text('理由（取消、延期） · Reason: of cancelling, of postponing', { nullable: true }) stateReason!: string | null
  @Text('工作报告 · Report on what was done', { nullable: true }) report!: string | null
  @Text('未完成全部评价即办结的理由 · Why it was closed though appraisals were missing', { nullable: true }) closedWithout!: string | null
  @Whole('记录版本 · Version of the record, for optimistic locking', { version: true, default: 1 }) version!: number
  @Many(() => EngagementOccupation, 'engagement', '涉及职业 · Occupations') occupations!: Collection<EngagementOccupation>
  @Many(() => EngagementParticipant, 'engagement', '参与单位 · Participating organisations')
  participants!: Collection<EngagementParticipant>
  @Many(() => Panel, 'engagement', '专家组 · Panels') panels!: Collection<Panel>
  @Inverse(() => Assignment, 'engagement') assignments!: Collection<Assignment>
}

import { type Ref } from '@mikro-orm/core'
import { Unique } from '@mikro-orm/decorators/legacy'
import { Choice, Flag, Key, Model, Moment, One, Private, PrivateOne, Text, Texts, Whole } from '../base/columns.ts'
import { enumeration } from '../base/enumeration.ts'
import { Account } from '../identity/account.ts'
import { Office } from '../identity/office.ts'
import { Panel } from './panel.ts'

export const PanelTemplate = enumeration('PanelTemplate', '组成规则模板 · Template of composition rules', {
  COMPETITION_JUDGES: '技能竞赛裁判组 · Judges of a skills competition',
  ASSESSMENT_GROUP: '技能等级认定考评组 · Assessment group',
  INSPECTION_GROUP: '督导检查组 · Inspection and supervision group',
  CURRICULUM_GROUP: '课程和标准开发组 · Curriculum and standards group',
  EXPERT_GROUP: '专家组 · Expert group',
})
export type PanelTemplate = keyof typeof PanelTemplate

export const ApprovalNeed = enumeration('ApprovalNeed', '须由谁批准 · Whose approval rules need', {
  NOBODY: '无须批准 · Nobody’s: they are as the template says',
  SECOND_PERSON: '另一名组织员或监督员 · Another organiser, or the supervisor',
  SUPERVISOR: '监督员 · The supervisor',
})
export type ApprovalNeed = keyof typeof ApprovalNeed

@Unique({ properties: ['panel', 'number'] })
@Model('组成规则的版本 · A version of a panel’s rules; earlier ones are kept, and a draw cites its own')
export class PanelRuleVersion {
  @Key() id!: number
  @One(() => Panel, '专家组 · Panel', { deleteRule: 'cascade' }) panel!: Ref<Panel>
  @PrivateOne(() => Office) office!: Ref<Office>
  @Whole('版本 · Version, from 1', { check: 'number >= 1' }) number!: number
  @Text('规则全文的 SHA-256，即抽取文件中的规则摘要 · SHA-256 of the rules, as the draw document cites it', {
    check: "digest ~ '^[0-9a-f]{64}$'",
  })
  digest!: string
  /** Canonical JSON of occupation, seats, rules and roles held by name: what the digest is of. */
  @Private('text') content!: string
  @Choice(() => PanelTemplate, '模板 · Template', { nullable: true }) template!: PanelTemplate | null
  @Texts('偏离模板之处 · Where it deviates from the template') deviations!: string[]
  @Choice(() => ApprovalNeed, '须由谁批准 · Whose approval it needs') needs!: ApprovalNeed
  @Flag('此前是否已看过人选名单 · Whether candidates of the engagement had been shown before') candidatesShown!: boolean
  @Text('理由 · Reason of the deviations', { nullable: true, check: "needs = 'NOBODY' or btrim(reason) <> ''" }) reason!: string | null
  @One(() => Account, '制定人 · Made by; may neither approve nor draw', { nullable: true }) madeBy!: Ref<Account> | null
  @Moment('制定时间 · Made at') madeAt!: Date
  @One(() => Account, '批准人 · Approved by', {
    nullable: true,
    check: 'approved_by_id is null or approved_by_id is distinct from made_by_id',
  })
  approvedBy!: Ref<Account> | null
  @Moment('批准时间 · Approved at', { nullable: true, check: '(approved_at is null) = (approved_by_id is null)' }) approvedAt!: Date | null
}

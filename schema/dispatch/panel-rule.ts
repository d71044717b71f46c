import { type Ref } from '@mikro-orm/core'
import { Index } from '@mikro-orm/decorators/legacy'
import { Choice, Key, Model, One, PrivateOne, Text, Whole } from '../base/columns.ts'
import { enumeration } from '../base/enumeration.ts'
import { Office } from '../identity/office.ts'
import { Expert } from '../roster/expert.ts'
import { Panel } from './panel.ts'

export const PanelRuleKind = enumeration('PanelRuleKind', '组成规则类别 · Kind of composition rule', {
  ODD_SIZE: '人数为单数 · An odd number of members',
  AT_MOST_PER_EMPLOYER: '每单位至多 · At most so many per employer',
  AT_MOST_PER_COUNTY: '每县（市、区）至多 · At most so many per county',
  AT_MOST_PER_STUDIO: '每个技能大师工作室至多 · At most so many per skill-master studio (S12)',
  AT_LEAST_FROM_COUNTY: '某县（市、区）至少 · At least so many from a county',
  AT_LEAST_FROM_ENTERPRISES: '企业人员至少 · At least so many from enterprises',
  SHARE_FROM_ENTERPRISES: '企业人员占比至少 · At least this share from enterprises',
  AT_LEAST_IN_OCCUPATION: '某职业（含下级）至少 · At least so many in an occupation, everything below included (S10)',
  AT_MOST_IN_OCCUPATION: '某职业（含下级）至多 · At most so many in an occupation, everything below included (S10)',
  AT_LEAST_WITH_TITLE: '某级以上职称至少 · At least so many with this title grade or higher (S10)',
  AT_LEAST_WITH_SKILL: '某级以上技能等级至少 · At least so many with this skill level or higher (S10)',
  AT_LEAST_WITH_HONOUR: '某级以上荣誉至少 · At least so many with an honour of this level or higher (S11)',
  AT_MOST_AGE: '当日年龄不超过 · At most this age on the first day (S07)',
  SHARE_NEW_AT_SITE: '未参加该单位上一次专家组者占比至少 · At least this share not on the last panel at this site',
  AT_MOST_CONSECUTIVE_AT_SITE: '在同一单位连续履职至多 · At most so many consecutive duties at one site',
  AT_MOST_DUTIES_A_YEAR: '每年履职至多 · At most so many duties a calendar year',
  APART: '两人不同组 · Two people who do not sit together (S06)',
  POOL_AT_LEAST: '备选人数与席位之比至少 · At least so many nominees per seat',
  CAP: '个人中选概率上限 · Greatest chance of any one person',
  WEIGHTED_BY_RECENT_DUTIES:
    '按近期履职加权 · Chances weighted by recent duties; the number is how many times the greatest weight exceeds the floor',
  THOUSAND_BALLS: '一千球，由摇号机摇出 · A lottery of a thousand balls, of which a physical machine draws one',
})
export type PanelRuleKind = keyof typeof PanelRuleKind

@Index({ properties: ['panel'] })
@Model('组成规则 · A composition rule of a panel')
export class PanelRule {
  @Key() id!: number
  @One(() => Panel, '专家组 · Panel', { deleteRule: 'cascade' }) panel!: Ref<Panel>
  @PrivateOne(() => Office) office!: Ref<Office>
  @Choice(() => PanelRuleKind, '类别 · Kind') kind!: PanelRuleKind
  @Whole('数值；占比时为分子 · Number; of a share, its numerator', { check: 'number >= 0' }) number!: number
  @Whole('占比的分母；不是占比时为空 · Denominator of a share; empty for plain numbers', { nullable: true, check: 'out_of > 0' })
  outOf!: number | null
  @Text('对象代码，如区划代码 · Code of its subject, for example of a division', { nullable: true }) subject!: string | null
  /** The two experts of a pair. Not shown with the rules: it would say who is in the pool, and that something stands between them. */
  @PrivateOne(() => Expert, { nullable: true, deleteRule: 'cascade' }) one!: Ref<Expert> | null
  @PrivateOne(() => Expert, { nullable: true, deleteRule: 'cascade' }) other!: Ref<Expert> | null
}

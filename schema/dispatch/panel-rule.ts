import { type Ref } from '@mikro-orm/core'
import { Index } from '@mikro-orm/decorators/legacy'
import { Choice, Key, Model, One, PrivateOne, Text, Whole } from '../base/columns.ts'
import { enumeration } from '../base/enumeration.ts'
import { Office } from '../identity/office.ts'
import { Panel } from './panel.ts'

export const PanelRuleKind = enumeration('PanelRuleKind', '组成规则类别 · Kind of composition rule', {
  AT_MOST_PER_EMPLOYER: '每单位至多 · At most so many per employer',
  AT_MOST_PER_COUNTY: '每县（市、区）至多 · At most so many per county',
  AT_LEAST_FROM_COUNTY: '某县（市、区）至少 · At least so many from a county',
  AT_LEAST_FROM_ENTERPRISES: '企业人员至少 · At least so many from enterprises',
  AT_MOST_AGE: '当日年龄不超过 · At most this age on the first day (S07)',
})
export type PanelRuleKind = keyof typeof PanelRuleKind

@Index({ properties: ['panel'] })
@Model('组成规则 · A composition rule of a panel')
export class PanelRule {
  @Key() id!: number
  @One(() => Panel, '专家组 · Panel', { deleteRule: 'cascade' }) panel!: Ref<Panel>
  @PrivateOne(() => Office) office!: Ref<Office>
  @Choice(() => PanelRuleKind, '类别 · Kind') kind!: PanelRuleKind
  @Whole('数值 · Number', { check: 'number >= 0' }) number!: number
  @Text('对象代码，如区划代码 · Code of its subject, for example of a division', { nullable: true }) subject!: string | null
}

import { type Ref } from '@mikro-orm/core'
import { Unique } from '@mikro-orm/decorators/legacy'
import { Choice, Key, Model, One, PrivateOne, Whole } from '../base/columns.ts'
import { enumeration } from '../base/enumeration.ts'
import { Office } from '../identity/office.ts'
import { SkillLevel, TitleGrade } from '../roster/credential.ts'
import { Panel } from './panel.ts'

export const SeatRole = enumeration('SeatRole', '席位角色 · Role of a seat', {
  CHIEF_JUDGE: '裁判长 · Chief judge',
  PANEL_LEAD: '组长 · Panel lead',
  JUDGE: '裁判员 · Judge',
  ASSESSOR: '考评员 · Assessor',
  MEMBER: '成员 · Member',
  RESERVE: '候补 · Reserve',
})
export type SeatRole = keyof typeof SeatRole

@Unique({ properties: ['panel', 'role'] })
@Model('席位 · The seats of one role in a panel')
export class PanelSeat {
  @Key() id!: number
  @One(() => Panel, '专家组 · Panel', { deleteRule: 'cascade' }) panel!: Ref<Panel>
  @PrivateOne(() => Office) office!: Ref<Office>
  @Choice(() => SeatRole, '角色 · Role') role!: SeatRole
  @Whole('席位数 · How many', { check: 'number between 1 and 200' }) number!: number
  @Choice(() => TitleGrade, '职称下限 · Lowest title grade that qualifies', { nullable: true }) minimumTitle!: TitleGrade | null
  @Choice(() => SkillLevel, '技能等级下限 · Lowest skill level that qualifies', { nullable: true }) minimumSkill!: SkillLevel | null
}

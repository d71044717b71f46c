import { type Collection, type Ref } from '@mikro-orm/core'
import { Index } from '@mikro-orm/decorators/legacy'
import { Choice, Day, Key, Many, Model, One, Text } from '../base/columns.ts'
import { enumeration } from '../base/enumeration.ts'
import { StudioLead } from '../roster/studio-lead.ts'
import { Division } from './division.ts'
import { Occupation } from './occupation.ts'
import { Organisation } from './organisation.ts'

export const StudioLevel = enumeration('StudioLevel', '技能大师工作室级别 · Level of a skill-master studio', {
  NATIONAL: '国家级 · National',
  PROVINCIAL: '省级 · Provincial',
  CITY: '市级 · City',
})
export type StudioLevel = keyof typeof StudioLevel

@Model('技能大师工作室 · A skill-master studio')
export class SkillMasterStudio {
  @Key() id!: number
  @Text('名称 · Name') name!: string
  @Choice(() => StudioLevel, '级别 · Level') level!: StudioLevel
  @Index()
  @One(() => Organisation, '依托单位 · Host organisation')
  host!: Ref<Organisation>
  @Index()
  @One(() => Occupation, '职业 · Occupation')
  occupation!: Ref<Occupation>
  @Index()
  @One(() => Division, '所在地 · Division')
  division!: Ref<Division>
  @Day('设立日期 · Established on') establishedOn!: string
  @Many(() => StudioLead, 'studio', '领办人（现任及历任） · Leads, present and past') leads!: Collection<StudioLead>
}

import { type Collection, type Ref } from '@mikro-orm/core'
import { Index, Unique } from '@mikro-orm/decorators/legacy'
import { Choice, Inverse, Key, Model, One, Text } from '../base/columns.ts'
import { enumeration } from '../base/enumeration.ts'

export const DivisionLevel = enumeration('DivisionLevel', '行政区划层级 · Level of a division', {
  PROVINCE: '省 · Province',
  CITY: '市 · City',
  COUNTY: '县（市、区） · County, county-level city or district',
  STREET: '街道、乡镇 · Street or township',
})
export type DivisionLevel = keyof typeof DivisionLevel

@Model('行政区划 · An administrative division')
export class Division {
  @Key() id!: number
  @Unique()
  @Text('区划代码 · Code')
  code!: string
  @Text('名称 · Name') name!: string
  @Choice(() => DivisionLevel, '层级 · Level') level!: DivisionLevel
  @Index()
  @One(() => Division, '上级区划 · The division above', { nullable: true })
  parent!: Ref<Division> | null
  @Inverse(() => Division, 'parent') children!: Collection<Division>
}

import { type Collection, type Ref } from '@mikro-orm/core'
import { Index, Unique } from '@mikro-orm/decorators/legacy'
import { Choice, Inverse, Key, Model, One, Text } from '../base/columns.ts'
import { enumeration } from '../base/enumeration.ts'
import { Division } from '../catalogue/division.ts'
import { Organisation } from '../catalogue/organisation.ts'

export const OfficeKind = enumeration('OfficeKind', '机构性质 · Kind of office', {
  CITY_BUREAU: '市人社局 · City HRSS bureau',
  COUNTY_BUREAU: '县（市、区）人社局 · County HRSS bureau',
  INDUSTRY_AUTHORITY: '市级行业主管部门 · Municipal industry authority',
  DIRECT_UNIT: '市直单位 · Unit directly under the city',
})
export type OfficeKind = keyof typeof OfficeKind

@Model('机构 · An office that keeps part of the roster')
export class Office {
  @Key() id!: number
  @Unique()
  @Text('名称 · Name')
  name!: string
  @Choice(() => OfficeKind, '性质 · Kind') kind!: OfficeKind
  @Index()
  @One(() => Office, '上级机构 · The office above', { nullable: true })
  parent!: Ref<Office> | null
  @One(() => Division, '辖区 · Division') division!: Ref<Division>
  @One(() => Organisation, '作为用人单位的登记 · The office as an organisation', { nullable: true })
  organisation!: Ref<Organisation> | null
  @Inverse(() => Office, 'parent') children!: Collection<Office>
}

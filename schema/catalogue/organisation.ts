import { type Collection, type Ref } from '@mikro-orm/core'
import { Index, Unique } from '@mikro-orm/decorators/legacy'
import { Choice, Day, Key, Many, Model, One, Text } from '../base/columns.ts'
import { enumeration } from '../base/enumeration.ts'
import { Division } from './division.ts'
import { OrganisationName } from './organisation-name.ts'

export const OrganisationKind = enumeration('OrganisationKind', '单位性质 · Kind of organisation', {
  ENTERPRISE: '企业 · Enterprise',
  INSTITUTION: '事业单位 · Public institution',
  NON_PUBLIC_ECONOMY: '非公经济组织 · Organisation of the non-public economy',
  SOCIAL_ORGANISATION: '社会组织 · Social organisation',
  COLLEGE: '大中专院校 · College or vocational school',
  GOVERNMENT: '机关 · Government body',
})
export type OrganisationKind = keyof typeof OrganisationKind

@Model('单位 · An organisation: employer, host, participant')
export class Organisation {
  @Key() id!: number
  @Unique()
  @Text('统一社会信用代码 · Unified social credit code (GB 32100)', { check: 'length(credit_code) = 18' })
  creditCode!: string
  @Index()
  @Text('名称 · Name')
  name!: string
  @Choice(() => OrganisationKind, '性质 · Kind') kind!: OrganisationKind
  @Index()
  @One(() => Division, '所在地 · Division')
  division!: Ref<Division>
  @Index()
  @One(() => Organisation, '上级单位 · Parent organisation', { nullable: true })
  parent!: Ref<Organisation> | null
  @Index()
  @One(() => Organisation, '并入单位 · The organisation it was merged into', { nullable: true })
  mergedInto!: Ref<Organisation> | null
  @Day('并入日期 · Day of the merger', { nullable: true, check: '(merged_on is null) = (merged_into_id is null)' })
  mergedOn!: string | null
  @Many(() => OrganisationName, 'organisation', '曾用名 · Earlier names') earlierNames!: Collection<OrganisationName>
}

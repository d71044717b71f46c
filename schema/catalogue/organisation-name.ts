import { type Ref } from '@mikro-orm/core'
import { Index } from '@mikro-orm/decorators/legacy'
import { Day, Key, Model, One, Text } from '../base/columns.ts'
import { Organisation } from './organisation.ts'

@Model('单位曾用名 · An earlier name of an organisation')
export class OrganisationName {
  @Key() id!: number
  @Index()
  @One(() => Organisation, '单位 · Organisation')
  organisation!: Ref<Organisation>
  @Text('名称 · Name') name!: string
  @Day('启用日期 · First day of use', { nullable: true }) startsOn!: string | null
  @Day('停用日期 · Last day of use', { check: 'starts_on is null or starts_on <= ends_on' }) endsOn!: string
}

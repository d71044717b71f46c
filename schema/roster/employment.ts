import { type Ref } from '@mikro-orm/core'
import { Index } from '@mikro-orm/decorators/legacy'
import { Day, Key, Model, One, PrivateOne, Text } from '../base/columns.ts'
import { Occupation } from '../catalogue/occupation.ts'
import { Organisation } from '../catalogue/organisation.ts'
import { Office } from '../identity/office.ts'
import { Expert } from './expert.ts'

@Index({ properties: ['expert'] })
@Model('工作经历 · A period of employment')
export class Employment {
  @Key() id!: number
  @One(() => Expert, '专家 · Expert', { deleteRule: 'cascade' }) expert!: Ref<Expert>
  @PrivateOne(() => Office) office!: Ref<Office>
  @Index()
  @One(() => Organisation, '单位 · Organisation', { nullable: true })
  organisation!: Ref<Organisation> | null
  @Text('单位名称（未登记时） · Employer as written, when not registered', {
    nullable: true,
    check: '(organisation_id is null) <> (employer_name is null)',
  })
  employerName!: string | null
  @Text('岗位 · Post') post!: string
  @One(() => Occupation, '从事职业 · Occupation practised', { nullable: true }) occupation!: Ref<Occupation> | null
  @Day('起 · From') startsOn!: string
  @Day('止 · Until; empty while it lasts', { nullable: true, check: 'ends_on is null or ends_on >= starts_on' }) endsOn!: string | null
}

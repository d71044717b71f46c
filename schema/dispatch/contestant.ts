import { type Ref } from '@mikro-orm/core'
import { Index, Unique } from '@mikro-orm/decorators/legacy'
import { Key, Model, One, PrivateOne, Text, Whole } from '../base/columns.ts'
import { Organisation } from '../catalogue/organisation.ts'
import { Office } from '../identity/office.ts'
import { Expert } from '../roster/expert.ts'
import { Engagement } from './engagement.ts'

@Unique({ properties: ['engagement', 'number'] })
@Model('参赛或参评人员 · A contestant or candidate of an engagement')
export class Contestant {
  @Key() id!: number
  @One(() => Engagement, '任务 · Engagement', { deleteRule: 'cascade' }) engagement!: Ref<Engagement>
  @PrivateOne(() => Office) office!: Ref<Office>
  @Whole('名单中的行号 · Row of the list') number!: number
  @Text('姓名 · Name') name!: string
  @Index()
  @One(() => Organisation, '单位（已登记的） · Unit, where it is registered', { nullable: true })
  unit!: Ref<Organisation> | null
  @Text('单位名称 · Unit as written') unitName!: string
  @Text('教练或指导教师 · Coach', { nullable: true }) coachName!: string | null
  @Index()
  @PrivateOne(() => Expert, { nullable: true })
  coach!: Ref<Expert> | null
}

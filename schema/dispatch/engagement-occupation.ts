import { type Ref } from '@mikro-orm/core'
import { Unique } from '@mikro-orm/decorators/legacy'
import { Key, Model, One, PrivateOne } from '../base/columns.ts'
import { Occupation } from '../catalogue/occupation.ts'
import { Office } from '../identity/office.ts'
import { Engagement } from './engagement.ts'

@Unique({ properties: ['engagement', 'occupation'] })
@Model('任务涉及的职业 · An occupation of an engagement')
export class EngagementOccupation {
  @Key() id!: number
  @One(() => Engagement, '任务 · Engagement', { deleteRule: 'cascade' }) engagement!: Ref<Engagement>
  @PrivateOne(() => Office) office!: Ref<Office>
  @One(() => Occupation, '职业 · Occupation') occupation!: Ref<Occupation>
}

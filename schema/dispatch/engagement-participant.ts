import { type Ref } from '@mikro-orm/core'
import { Unique } from '@mikro-orm/decorators/legacy'
import { Choice, Key, Model, One, PrivateOne } from '../base/columns.ts'
import { enumeration } from '../base/enumeration.ts'
import { Organisation } from '../catalogue/organisation.ts'
import { Office } from '../identity/office.ts'
import { Engagement } from './engagement.ts'

export const ParticipantCapacity = enumeration('ParticipantCapacity', '参与身份 · Capacity of a participant', {
  PARTNER: '协办单位 · Partner',
  SPONSOR: '赞助单位 · Sponsor',
  COMPETITOR: '参赛或被评单位 · Competing or assessed organisation',
})
export type ParticipantCapacity = keyof typeof ParticipantCapacity

@Unique({ properties: ['engagement', 'organisation', 'capacity'] })
@Model('参与单位 · An organisation that takes part in an engagement')
export class EngagementParticipant {
  @Key() id!: number
  @One(() => Engagement, '任务 · Engagement', { deleteRule: 'cascade' }) engagement!: Ref<Engagement>
  @PrivateOne(() => Office) office!: Ref<Office>
  @One(() => Organisation, '单位 · Organisation') organisation!: Ref<Organisation>
  @Choice(() => ParticipantCapacity, '身份 · Capacity') capacity!: ParticipantCapacity
}

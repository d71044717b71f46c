import { type Collection, type Ref } from '@mikro-orm/core'
import { Index, Unique } from '@mikro-orm/decorators/legacy'
import { Application } from '../admission/application.ts'
import { Day, Key, Many, Model, Moment, One, PrivateOne, Text } from '../base/columns.ts'
import { Office } from '../identity/office.ts'
import { AppointmentCertificate } from './appointment-certificate.ts'
import { Expert } from './expert.ts'
import { Removal } from './removal.ts'
import { Roster } from './roster.ts'

@Index({ properties: ['expert', 'endsOn'] })
@Unique({ properties: ['roster', 'certificateNumber'] })
@Model('聘期 · A term of appointment; no two of one expert in one roster overlap (S25)')
export class Term {
  @Key() id!: number
  @One(() => Expert, '专家 · Expert', { deleteRule: 'cascade' }) expert!: Ref<Expert>
  @PrivateOne(() => Office) office!: Ref<Office>
  @One(() => Roster, '专家库 · Roster') roster!: Ref<Roster>
  @Day('起聘日期 · First day') startsOn!: string
  @Day('止聘日期 · Last day; moved forward by a removal', { check: 'ends_on >= starts_on' }) endsOn!: string
  @Text('聘书编号 · Certificate number', { nullable: true }) certificateNumber!: string | null
  @Day('作废日期 · Voided on: never in force from then on', { nullable: true }) voidedOn!: string | null
  @One(() => Application, '所依据的申请 · The application it came from', { nullable: true }) application!: Ref<Application> | null
  @Moment('独立履职承诺时间 · When the independence statement was accepted (S06)', { nullable: true })
  statementAcceptedAt!: Date | null
  @Many(() => AppointmentCertificate, 'term', '聘书（至多一份） · The certificate; at most one')
  certificates!: Collection<AppointmentCertificate>
  @One(() => Removal, '出库 · The removal that ended it', { nullable: true, unique: true }) removal!: Ref<Removal> | null
}

import { type Ref } from '@mikro-orm/core'
import { Key, Model, Moment, One, OneIfSeen, PrivateOne, Text, Whole } from '../base/columns.ts'
import { Account } from '../identity/account.ts'
import { Office } from '../identity/office.ts'
import { Expert } from '../roster/expert.ts'
import { IncidentRecord } from '../roster/incident-record.ts'
import { ServiceRecord } from './service-record.ts'

const marks = (column: string) => ({ check: `${column} between 1 and 5` })

@Model('履职评价 · Appraisal of a service, five dimensions from 1 to 5')
export class Appraisal {
  @Key() id!: number
  @One(() => ServiceRecord, '履职记录 · The service it speaks of', { unique: true }) serviceRecord!: Ref<ServiceRecord>
  @PrivateOne(() => Office) office!: Ref<Office>
  @PrivateOne(() => Expert) expert!: Ref<Expert>
  @PrivateOne(() => Office) expertOffice!: Ref<Office>
  @Whole('专业能力 · Competence', marks('competence')) competence!: number
  @Whole('公正 · Impartiality', marks('impartiality')) impartiality!: number
  @Whole('纪律 · Discipline', marks('discipline')) discipline!: number
  @Whole('态度 · Diligence', marks('diligence')) diligence!: number
  @Whole('协作 · Cooperation', marks('cooperation')) cooperation!: number
  @Text('评语 · Remark', { nullable: true }) remark!: string | null
  @OneIfSeen(() => IncidentRecord, '所记的不良情况 · The incident it notes', { nullable: true, unique: true })
  incident!: Ref<IncidentRecord> | null
  @One(() => Account, '评价人 · Appraised by', { nullable: true }) appraisedBy!: Ref<Account> | null
  @Moment('评价时间 · Appraised at', { defaultRaw: 'clock_timestamp()' }) appraisedAt!: Date
  @Text('专家答复 · The expert’s reply', { nullable: true }) reply!: string | null
  @Moment('答复时间 · Replied at', { nullable: true }) repliedAt!: Date | null
}

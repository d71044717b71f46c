import { type Ref } from '@mikro-orm/core'
import { Key, Model, Moment, One, PrivateOne, Text, Whole } from '../base/columns.ts'
import { Account } from '../identity/account.ts'
import { Office } from '../identity/office.ts'

const marks = (column: string) => ({ check: `${column} between 1 and 5` })

@Model('履职评价 · Appraisal of a service, five dimensions from 1 to 5')
export class Appraisal {
  @Key() id!: number
  @PrivateOne(() => Office) office!: Ref<Office>
  @Whole('专业能力 · Competence', marks('competence')) competence!: number
  @Whole('公正 · Impartiality', marks('impartiality')) impartiality!: number
  @Whole('纪律 · Discipline', marks('discipline')) discipline!: number
  @Whole('态度 · Diligence', marks('diligence')) diligence!: number
  @Whole('协作 · Cooperation', marks('cooperation')) cooperation!: number
  @Text('评语 · Remark', { nullable: true }) remark!: string | null
  @One(() => Account, '评价人 · Appraised by', { nullable: true }) appraisedBy!: Ref<Account> | null
  @Moment('评价时间 · Appraised at', { defaultRaw: 'clock_timestamp()' }) appraisedAt!: Date
}

import { type Ref } from '@mikro-orm/core'
import { Unique } from '@mikro-orm/decorators/legacy'
import { Day, Key, Model, One, PrivateOne, Text, Whole } from '../base/columns.ts'
import { Account } from '../identity/account.ts'
import { Office } from '../identity/office.ts'
import { Roster } from './roster.ts'
import { Term } from './term.ts'

@Unique({ properties: ['roster', 'year', 'serial'] })
@Unique({ properties: ['code'] })
@Model('聘书 · An appointment certificate: one per term, numbered without gaps per year and roster (S24)')
export class AppointmentCertificate {
  @Key() id!: number
  @One(() => Term, '聘期 · The term it certifies', { unique: true }) term!: Ref<Term>
  @PrivateOne(() => Office) office!: Ref<Office>
  @One(() => Roster, '专家库 · Roster') roster!: Ref<Roster>
  @Whole('年份 · Year of issue') year!: number
  @Whole('序号，每年每库从 1 连续 · Serial, from 1 without gaps per year and roster', { check: 'serial >= 1' }) serial!: number
  @Text('聘书编号 · Certificate number, as printed') number!: string
  @Text('查验码，见于 /v/… · Verification code, as in /v/…') code!: string
  @Day('签发日期 · Issued on') issuedOn!: string
  @One(() => Account, '签发人 · Issued by', { nullable: true }) issuedBy!: Ref<Account> | null
}

import { type Ref } from '@mikro-orm/core'
import { Choice, Day, Key, Model, One, Text, Whole } from '../base/columns.ts'
import { Account } from '../identity/account.ts'
import { Office } from '../identity/office.ts'
import { TitleGrade } from '../roster/credential.ts'
import { EngagementKind } from './engagement.ts'

@Model('劳务费标准 · A rate of fees, for a kind of duty and a title grade, from a day on')
export class FeeRate {
  @Key() id!: number
  @One(() => Office, '机构 · Office') office!: Ref<Office>
  @Choice(() => EngagementKind, '类别 · Kind of the duty') kind!: EngagementKind
  @Choice(() => TitleGrade, '职称；空为其余人员 · Title grade; everybody else where it is empty', { nullable: true })
  titleGrade!: TitleGrade | null
  @Whole('每日标准（分） · Per day, in fen', { check: 'per_day between 1 and 10000000' }) perDay!: number
  @Day('起 · From') startsOn!: string
  @Day('止；空为现行 · Until; empty while it is in force', { nullable: true, check: 'ends_on is null or ends_on >= starts_on' })
  endsOn!: string | null
  @Text('依据文号 · Document it rests on') documentNumber!: string
  @One(() => Account, '设定人 · Set by', { nullable: true }) setBy!: Ref<Account> | null
}

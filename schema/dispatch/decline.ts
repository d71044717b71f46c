import { type Collection, type Ref } from '@mikro-orm/core'
import { Index } from '@mikro-orm/decorators/legacy'
import { Choice, Day, Flag, Key, Many, Model, Moment, One, OneIfSeen, PrivateOne, Text } from '../base/columns.ts'
import { enumeration } from '../base/enumeration.ts'
import { StoredFile } from '../files/stored-file.ts'
import { Account } from '../identity/account.ts'
import { Office } from '../identity/office.ts'
import { Expert } from '../roster/expert.ts'
import { Assignment } from './assignment.ts'

export const DeclineReason = enumeration('DeclineReason', '谢绝理由 · Reason of a decline', {
  ILLNESS: '本人因病 · Illness',
  FAMILY_EMERGENCY: '家庭突发情况 · Family emergency',
  OTHER_DUTY: '其他公务 · Another official duty',
  EMPLOYER_REFUSES: '单位不予放行 · The employer does not release them',
  FORCE_MAJEURE: '不可抗力 · Force majeure',
  OTHER: '其他 · Other',
  NO_ANSWER: '逾期未答复 · No answer by the deadline',
})
export type DeclineReason = keyof typeof DeclineReason

@Index({ properties: ['expert', 'declinedOn'] })
@Model('谢绝 · A decline of a seat; justified by a reason on the list with evidence')
export class Decline {
  @Key() id!: number
  @OneIfSeen(() => Expert, '专家 · Expert') expert!: Ref<Expert>
  @PrivateOne(() => Office) office!: Ref<Office>
  @PrivateOne(() => Office) expertOffice!: Ref<Office>
  @One(() => Assignment, '指派 · Assignment', { unique: true, deleteRule: 'cascade' }) assignment!: Ref<Assignment>
  @Choice(() => DeclineReason, '理由 · Reason') reason!: DeclineReason
  @Text('说明 · Note', { nullable: true, check: "reason <> 'OTHER' or btrim(note) <> ''" }) note!: string | null
  @Day('谢绝日期 · Day of the decline') declinedOn!: string
  @Flag('是否正当 · Whether it is justified', {
    default: false,
    check: "justified <= (evidence is not null and reason <> 'OTHER' and reason <> 'NO_ANSWER')",
  })
  justified!: boolean
  @Text('证明材料 · Evidence that was seen', { nullable: true }) evidence!: string | null
  @Many(
    () => StoredFile,
    'decline',
    '证明文件；仅认定人员和本人可打开 · Evidence files; opened only by those who may excuse it, and by whoever sent them',
  )
  evidenceFiles!: Collection<StoredFile>
  @One(() => Account, '认定人 · Who saw the evidence', { nullable: true }) excusedBy!: Ref<Account> | null
  @Moment('认定时间 · Seen at', { nullable: true }) excusedAt!: Date | null
}

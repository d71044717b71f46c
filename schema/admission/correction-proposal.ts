import { type Ref } from '@mikro-orm/core'
import { Index } from '@mikro-orm/decorators/legacy'
import { Choice, Key, Model, Moment, One, OneIfSeen, Private, PrivateOne, Text } from '../base/columns.ts'
import { enumeration } from '../base/enumeration.ts'
import { StoredFile } from '../files/stored-file.ts'
import { Account } from '../identity/account.ts'
import { Office } from '../identity/office.ts'
import { Expert } from '../roster/expert.ts'

export const CorrectionState = enumeration('CorrectionState', '更正申请状态 · State of a proposed correction', {
  PROPOSED: '待审 · Proposed',
  ACCEPTED: '已采纳 · Accepted',
  REFUSED: '不采纳 · Not accepted',
})
export type CorrectionState = keyof typeof CorrectionState

export const CorrectedField = enumeration('CorrectedField', '更正内容 · What a correction is about', {
  EMPLOYER: '工作单位 · Employer',
  POST: '职务 · Post',
  RESIDENCE: '户口所在地 · Division of the household',
  EDUCATION: '学历 · Education',
  POLITICAL_STATUS: '政治面貌 · Political status',
  PHONE: '手机号 · Phone number',
  EMAIL: '电子邮箱 · E-mail address',
  PHOTO: '证件照 · Photo',
})
export type CorrectedField = keyof typeof CorrectedField

@Index({ properties: ['expert'] })
@Model('更正申请 · A correction of an expert’s own record, proposed with evidence, reviewed by the office')
export class CorrectionProposal {
  @Key() id!: number
  @One(() => Expert, '专家 · Expert', { deleteRule: 'cascade' }) expert!: Ref<Expert>
  @PrivateOne(() => Office) office!: Ref<Office>
  @Choice(() => CorrectedField, '更正内容 · What it is about') field!: CorrectedField
  /** The new value, sealed: it may be a phone number. */
  @Private('bytea') valueSealed!: Buffer
  @Text('更正为（个人信息已遮盖） · The new value, masked where it is personal') valueShown!: string
  @Text('说明 · Explanation') explanation!: string
  @OneIfSeen(() => StoredFile, '佐证材料 · Evidence', { nullable: true }) evidence!: Ref<StoredFile> | null
  @Choice(() => CorrectionState, '状态 · State', { default: 'PROPOSED' }) state!: CorrectionState
  @Moment('提出时间 · Proposed at', { defaultRaw: 'clock_timestamp()' }) proposedAt!: Date
  @One(() => Account, '审核人 · Reviewed by', { nullable: true }) reviewedBy!: Ref<Account> | null
  @Moment('审核时间 · Reviewed at', { nullable: true }) reviewedAt!: Date | null
  @Text('审核理由 · Reason of the review', { nullable: true, check: "state <> 'REFUSED' or reason is not null" }) reason!: string | null
}

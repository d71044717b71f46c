import { Field, ObjectType } from 'type-graphql'
import { enumeration } from '../base/enumeration.ts'
import { LocalDate } from '../base/scalars.ts'

export const CertificateVerdict = enumeration('CertificateVerdict', '聘书查验结论 · What a check of a certificate found', {
  VALID: '真实有效 · Genuine and in force',
  NOT_YET: '真实，尚未起聘 · Genuine; its term has not begun',
  EXPIRED: '真实，已到期 · Genuine; its term is over',
  REMOVED: '真实，持有人已出库 · Genuine; its holder was removed',
  ALTERED: '内容被改动 · Altered: not what was signed or is on record',
  FORGED: '伪造：并非本机构签发 · Forged: no key of ours signed it',
  UNKNOWN: '查无此聘书 · Unknown: no certificate under this code',
})
export type CertificateVerdict = keyof typeof CertificateVerdict

@ObjectType({ description: '聘书查验结果 · What a check of a certificate found', simpleResolvers: true })
export class CertificateCheck {
  @Field(() => CertificateVerdict, { description: '结论 · Verdict' })
  verdict!: CertificateVerdict
  @Field(() => String, { nullable: true, description: '聘书编号（记录） · Number, as on record' })
  number!: string | null
  @Field(() => String, { nullable: true, description: '姓名（记录） · Name, as on record' })
  name!: string | null
  @Field(() => String, { nullable: true, description: '专家库 · Roster' })
  roster!: string | null
  @Field(() => String, { nullable: true, description: '发证机关 · Issuer' })
  issuer!: string | null
  @Field(() => LocalDate, { nullable: true, description: '起聘日期 · First day' })
  startsOn!: string | null
  @Field(() => LocalDate, { nullable: true, description: '止聘日期 · Last day, as certified' })
  endsOn!: string | null
  @Field(() => LocalDate, { nullable: true, description: '出库日期 · Removed on' })
  removedOn!: string | null
}

import { type Collection, type Ref } from '@mikro-orm/core'
import { Index, Unique } from '@mikro-orm/decorators/legacy'
import { Choice, Day, Key, Many, Model, Moment, One, Text, Texts, Whole } from '../base/columns.ts'
import { enumeration } from '../base/enumeration.ts'
import { Account } from '../identity/account.ts'
import { Office } from '../identity/office.ts'
import { Roster } from '../roster/roster.ts'
import { CallVersion } from './call-version.ts'

export const CallKind = enumeration('CallKind', '征集类别 · Kind of call', {
  FOUNDING: '首次征集 · Founding call',
  SUPPLEMENTARY: '补选 · Supplementary call (S25)',
})
export type CallKind = keyof typeof CallKind

export const Disclosure = enumeration('Disclosure', '公开方式 · Disclosure class of a document (S01)', {
  PUBLIC: '主动公开 · Public',
  ON_REQUEST: '依申请公开 · On request',
  INTERNAL: '不予公开 · Internal',
})
export type Disclosure = keyof typeof Disclosure

@Index({ properties: ['roster'] })
@Unique({ properties: ['documentNumber'] })
@Model('征集通知 · A call for experts: a legal document, with its versions (S01)')
export class Call {
  @Key() id!: number
  @One(() => Office, '发文机构 · The office that issues it, and approves') office!: Ref<Office>
  @One(() => Roster, '专家库 · The roster it fills') roster!: Ref<Roster>
  @Choice(() => CallKind, '类别 · Kind') kind!: CallKind
  @Text('文号 · Document number', { check: "btrim(document_number) <> ''" }) documentNumber!: string
  @Text('标题 · Title', { check: "btrim(title) <> ''" }) title!: string
  @Text('发文机关 · Issuer, as printed') issuer!: string
  @Day('发文日期 · Issued on') issuedOn!: string
  @Choice(() => Disclosure, '公开方式 · Disclosure class') disclosure!: Disclosure
  @Texts('主送 · Recipients', { default: [] }) recipients!: string[]
  @Texts('附件 · Annexes, by title', { default: [] }) annexes!: string[]
  @Text('全文 · Full text, verbatim (S32)') fullText!: string
  @Whole('现行版本 · Number of the version in force', { default: 1 }) currentVersion!: number
  @One(() => Account, '发布人 · Published by', { nullable: true }) publishedBy!: Ref<Account> | null
  @Moment('发布时间 · Published at', { defaultRaw: 'clock_timestamp()' }) publishedAt!: Date
  @Whole('记录版本 · Version of the record, for optimistic locking', { version: true, default: 1 }) version!: number
  @Many(() => CallVersion, 'call', '各版本 · Versions, the first first') versions!: Collection<CallVersion>
}

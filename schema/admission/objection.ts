import { type Collection, type Ref } from '@mikro-orm/core'
import { Index, Unique } from '@mikro-orm/decorators/legacy'
import { Choice, Flag, Key, Many, Model, Moment, One, OneIfSeen, Private, PrivateOne, Text, Texts } from '../base/columns.ts'
import { enumeration } from '../base/enumeration.ts'
import { StoredFile } from '../files/stored-file.ts'
import { Account } from '../identity/account.ts'
import { Office } from '../identity/office.ts'
import { Application } from './application.ts'
import { NoticeEntry, PublicNotice } from './public-notice.ts'

export const ObjectionState = enumeration('ObjectionState', '异议状态 · State of an objection', {
  FILED: '已提出 · Filed',
  ACKNOWLEDGED: '已受理 · Acknowledged',
  INVESTIGATED: '已调查 · Investigated',
  UPHELD: '成立 · Upheld',
  DISMISSED: '不成立 · Dismissed',
})
export type ObjectionState = keyof typeof ObjectionState

@Unique({ properties: ['code'] })
@Index({ properties: ['application'] })
@Index({ properties: ['notice', 'state'] })
@Model('异议 · An objection to one nominee: freezes that nominee, nobody else (S24)')
export class Objection {
  @Key() id!: number
  /** The receipt of whoever filed it; nothing else leads to them. */
  @Private('text') code!: string
  @One(() => PublicNotice, '公示 · Notice') notice!: Ref<PublicNotice>
  @One(() => NoticeEntry, '所涉人选 · The nominee') entry!: Ref<NoticeEntry>
  @OneIfSeen(() => Application, '申请 · Application') application!: Ref<Application>
  @PrivateOne(() => Office) office!: Ref<Office>
  @Flag('匿名 · Anonymous') anonymous!: boolean
  /** Name and contact of whoever did not stay anonymous; every reveal is logged. */
  @Private('bytea', { nullable: true }) objectorSealed!: Buffer | null
  @Text('异议内容 · Grounds') grounds!: string
  @Texts('证据：材料名称、文号或线索 · Evidence: names or numbers of documents, or leads', { default: [] }) evidence!: string[]
  @Many(() => StoredFile, 'objection', '证据文件；仅调查人员可打开 · Evidence files; opened only by those who investigate')
  evidenceFiles!: Collection<StoredFile>
  @Choice(() => ObjectionState, '状态 · State', { default: 'FILED' }) state!: ObjectionState
  @Moment('提出时间 · Filed at') filedAt!: Date
  @Moment('受理时间 · Acknowledged at', { nullable: true }) acknowledgedAt!: Date | null
  @One(() => Account, '受理人 · Acknowledged by', { nullable: true }) acknowledgedBy!: Ref<Account> | null
  @Text('调查结果 · What the investigation found', { nullable: true }) investigation!: string | null
  @One(() => Account, '调查人 · Investigated by', { nullable: true }) investigatedBy!: Ref<Account> | null
  @Text('认定理由 · Reason of the decision', { nullable: true }) decision!: string | null
  @Moment('认定时间 · Decided at', { nullable: true }) decidedAt!: Date | null
  @One(() => Account, '认定人；不是调查人 · Decided by; not who investigated', {
    nullable: true,
    check: 'decided_by_id is null or decided_by_id is distinct from investigated_by_id',
  })
  decidedBy!: Ref<Account> | null
}

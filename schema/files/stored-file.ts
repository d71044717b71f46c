import { type Ref } from '@mikro-orm/core'
import { Index } from '@mikro-orm/decorators/legacy'
import { Objection } from '../admission/objection.ts'
import { Choice, Day, Flag, Key, Model, Moment, One, OneIfSeen, Private, PrivateOne, Text, Whole } from '../base/columns.ts'
import { enumeration } from '../base/enumeration.ts'
import { ConflictOfInterest } from '../dispatch/conflict-of-interest.ts'
import { Decline } from '../dispatch/decline.ts'
import { Account } from '../identity/account.ts'
import { Office } from '../identity/office.ts'
import { Expert } from '../roster/expert.ts'
import { IncidentRecord } from '../roster/incident-record.ts'

export const FileKind = enumeration('FileKind', '材料类别 · What a file is evidence of', {
  PHOTO: '证件照 · Photo of a person',
  ID_COPY: '身份证复印件 · Copy of an ID card',
  TITLE_CERTIFICATE: '职称证书 · Certificate of a professional title',
  SKILL_CERTIFICATE: '职业技能等级证书 · Certificate of a skill level',
  HONOUR_CERTIFICATE: '荣誉证书 · Certificate of an honour',
  ABILITY_EVIDENCE: '能力业绩证明 · Evidence of ability (S18)',
  STAMPED_FORM: '盖章推荐表扫描件 · Stamped scan of a recommendation form (S29)',
  SIGNED_FORM: '签名申请表扫描件 · Signed scan of an application on paper',
  RECOMMENDATION_LIST: '推荐汇总表 · Recommendation list, as a workbook or a stamped scan (S21)',
  OBJECTION_EVIDENCE: '异议证据 · Evidence of an objection',
  FINDING_EVIDENCE: '调查结论证据 · Evidence of a finding',
  CORRECTION_EVIDENCE: '更正依据 · Evidence for a correction',
  CONFLICT_EVIDENCE: '利益冲突证据 · Evidence of a conflict of interest that is claimed',
  ABSENCE_EVIDENCE: '谢绝理由证明 · Evidence for declining a duty',
  PRINTOUT: '打印文书 · Printed by the product from its records',
  OTHER: '其他 · Other',
})
export type FileKind = keyof typeof FileKind

export const FileState = enumeration('FileState', '文件状态 · State of a file', {
  AWAITED: '待上传 · Awaited: a ticket was given, nothing has come',
  QUARANTINED: '待检查 · Quarantined: received, not yet checked; nobody can open it',
  CLEAN: '可用 · Clean: checked, may be attached and opened',
  REFUSED: '未通过检查 · Refused by the check; its content is gone',
  ERASED: '已清除 · Erased: the row remains, the content is gone',
})
export type FileState = keyof typeof FileState

export const FileType = enumeration('FileType', '文件类型（按内容判定） · Type of a file, judged by its content', {
  PDF: 'PDF 文档 · PDF document',
  JPEG: 'JPEG 图像 · JPEG image',
  PNG: 'PNG 图像 · PNG image',
  XLSX: 'Excel 工作簿 · Excel workbook',
})
export type FileType = keyof typeof FileType

@Index({ properties: ['state', 'retainUntil'] })
@Model('材料文件 · A stored file: evidence, a scan, a photo')
export class StoredFile {
  @Key() id!: number
  @Index()
  @One(() => Office, '保管机构；未归档时为空 · The office that keeps it; null until it is attached', { nullable: true })
  office!: Ref<Office> | null
  @Choice(() => FileKind, '类别 · Kind') kind!: FileKind
  @Flag('敏感：查看须经办人身份并说明目的 · Sensitive: only for those who must see it') sensitive!: boolean
  @Choice(() => FileState, '状态 · State', { default: 'AWAITED' }) state!: FileState
  @Choice(() => FileType, '类型 · Type', { nullable: true }) type!: FileType | null
  @Text('文件名；敏感文件的文件名随查看凭证给出 · Original name; of a sensitive file it comes with the ticket that opens it', {
    nullable: true,
  })
  name!: string | null
  /** The original name of a sensitive file: such names tell whose it is. */
  @Private('bytea', { nullable: true }) nameSealed!: Buffer | null
  @Whole('大小（字节） · Size in bytes, as kept', { nullable: true }) size!: number | null
  @Text('SHA-256（保存件） · SHA-256 of what is kept, in hex', { nullable: true }) sha256!: string | null
  @Text('SHA-256（上传件） · SHA-256 of what was received, before places and other traces were taken out', { nullable: true })
  receivedSha256!: string | null
  @Text('未通过检查的原因 · Code of the refusal by the check', { nullable: true }) refusal!: string | null
  @Index()
  @OneIfSeen(() => Account, '上传人；异议证据不记上传人 · Uploaded by; of evidence for an objection nobody is kept', {
    nullable: true,
    check: "(uploaded_by_id is null) = (kind = 'OBJECTION_EVIDENCE')",
  })
  uploadedBy!: Ref<Account> | null
  /** The account of the person whose file it is: the uploader until it is attached. */
  @Index()
  @PrivateOne(() => Account, { nullable: true, check: "person_id is null or kind <> 'OBJECTION_EVIDENCE'" })
  person!: Ref<Account> | null
  @Index()
  @One(() => Expert, '所属专家 · The expert it is about', { nullable: true })
  expert!: Ref<Expert> | null
  /** The objection it is evidence of. */
  @Index()
  @PrivateOne(() => Objection, { nullable: true })
  objection!: Ref<Objection> | null
  /** The incident record it is evidence of. */
  @Index()
  @PrivateOne(() => IncidentRecord, { nullable: true })
  incident!: Ref<IncidentRecord> | null
  /** The decline it is evidence for. */
  @Index()
  @PrivateOne(() => Decline, { nullable: true })
  decline!: Ref<Decline> | null
  /** The claimed conflict it is evidence of. */
  @Index()
  @PrivateOne(() => ConflictOfInterest, { nullable: true })
  conflict!: Ref<ConflictOfInterest> | null
  /** What it was attached to, such as `Application:12`. */
  @Private('text', { nullable: true, check: '(attached_to is null) or (office_id is not null)' }) attachedTo!: string | null
  /** Where its bytes lie: a random UUIDv7. */
  @Private('uuid', { unique: true }) storageKey!: string
  /** The key of this one file, sealed under the master key; gone once it is erased. */
  @Private('bytea', { nullable: true }) keySealed!: Buffer | null
  @Moment('申请上传时间 · Ticket given at') requestedAt!: Date
  @Moment('收到时间 · Received at', { nullable: true }) receivedAt!: Date | null
  @Moment('检查时间 · Checked at', { nullable: true }) checkedAt!: Date | null
  /** When the bytes that are of no more use were removed: those in quarantine once it is checked, all once it is refused or erased. */
  @Private('timestamptz', { nullable: true }) sweptAt!: Date | null
  @Day('保存至 · Kept until the end of this day') retainUntil!: string
  @Moment('清除时间 · Erased at', { nullable: true, check: "(erased_at is not null) = (state = 'ERASED')" }) erasedAt!: Date | null
  @Whole('记录版本 · Version of the record, for optimistic locking', { version: true, default: 1 }) version!: number
}

import { type Ref } from '@mikro-orm/core'
import { Index } from '@mikro-orm/decorators/legacy'
import { Choice, Key, Model, Moment, One, OneIfSeen, PrivateOne, Text } from '../base/columns.ts'
import { StoredFile } from '../files/stored-file.ts'
import { Account } from '../identity/account.ts'
import { Office } from '../identity/office.ts'
import { DocumentKind, ReviewLevel } from './admission-enumerations.ts'
import { Application } from './application.ts'

@Index({ properties: ['application'] })
@Model('申请材料，或某层级的盖章扫描件 · A document of an application, or the stamped scan of a level (S18, S29)')
export class ApplicationDocument {
  @Key() id!: number
  @One(() => Application, '申请 · Application', { deleteRule: 'cascade' }) application!: Ref<Application>
  @PrivateOne(() => Office) office!: Ref<Office>
  @Choice(() => DocumentKind, '种类 · Kind') kind!: DocumentKind
  @Choice(() => ReviewLevel, '盖章层级 · Level whose stamp it bears (S29)', { nullable: true }) level!: ReviewLevel | null
  @Text('名称；敏感文件的文件名随查看凭证给出 · Name of the file; of a sensitive one it comes with the ticket that opens it', {
    nullable: true,
  })
  name!: string | null
  @OneIfSeen(() => StoredFile, '文件 · The stored file') file!: Ref<StoredFile>
  @Text('SHA-256（十六进制） · SHA-256 of the content, hex') sha256!: string
  @One(() => Account, '上传人 · Added by', { nullable: true }) addedBy!: Ref<Account> | null
  @Moment('上传时间 · Added at', { defaultRaw: 'clock_timestamp()' }) addedAt!: Date
}

import { type Ref } from '@mikro-orm/core'
import { Entity, Enum, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy'
import { PublicNotice } from '../admission/public-notice.ts'
import { PrivateOne } from '../base/columns.ts'
import { Account } from '../identity/account.ts'
import { StoredFile } from './stored-file.ts'

export const TicketWay = { UPLOAD: 'UPLOAD', DOWNLOAD: 'DOWNLOAD' } as const

/**
 * A one-time permission to send or fetch the bytes of one file over REST; known by its digest only. Tickets to open a file are kept:
 * they are the register of who looked, when, and what for.
 */
@Entity()
export class FileTicket {
  @PrimaryKey({ type: 'integer', autoincrement: true }) id!: number
  @Unique()
  @Property({ type: 'text' })
  tokenHash!: string
  @Enum({ items: () => Object.values(TicketWay), type: 'text' }) way!: keyof typeof TicketWay
  @Index()
  @PrivateOne(() => StoredFile)
  file!: Ref<StoredFile>
  /** Nobody for evidence of an objection: the ticket is bound to the notice then. */
  @PrivateOne(() => Account, { nullable: true, check: '(account_id is null) = (notice_id is not null)' }) account!: Ref<Account> | null
  @PrivateOne(() => PublicNotice, { nullable: true }) notice!: Ref<PublicNotice> | null
  @Property({ type: 'text', nullable: true }) purpose!: string | null
  @Property({ type: 'text', nullable: true }) note!: string | null
  @Property({ type: 'timestamptz' }) expiresAt!: Date
  /** While bytes are on their way nobody else may use the ticket; a broken line frees it again. */
  @Property({ type: 'timestamptz', nullable: true }) claimedUntil!: Date | null
  @Property({ type: 'timestamptz', nullable: true }) spentAt!: Date | null
}

import { type Ref } from '@mikro-orm/core'
import { Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy'
import { PrivateOne } from '../base/columns.ts'
import { Account } from './account.ts'

/** A signed-in session. The cookie's token is stored only as its SHA-256. */
@Entity()
export class SignInSession {
  @PrimaryKey({ type: 'integer', autoincrement: true }) id!: number
  @Unique()
  @Property({ type: 'text' })
  tokenHash!: string
  @Index()
  @PrivateOne(() => Account)
  account!: Ref<Account>
  @Property({ type: 'timestamptz' }) startedAt!: Date
  @Property({ type: 'timestamptz' }) expiresAt!: Date
}

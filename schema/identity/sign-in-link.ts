import { type Ref } from '@mikro-orm/core'
import { Entity, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy'
import { PrivateOne } from '../base/columns.ts'
import { Account } from './account.ts'

/**
 * The one-time link by which the holder of an account sets its first password. Apart from the link of an empty installation: no link
 * of this kind can ever make an administrator. Gone once it is spent; a new one takes the place of the old.
 */
@Entity()
export class SignInLink {
  @PrimaryKey({ type: 'integer', autoincrement: true }) id!: number
  @Unique()
  @Property({ type: 'text' })
  tokenHash!: string
  @Unique()
  @PrivateOne(() => Account)
  account!: Ref<Account>
  @Property({ type: 'timestamptz' }) expiresAt!: Date
}

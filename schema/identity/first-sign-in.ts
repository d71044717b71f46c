import { Entity, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy'

/** The one-time link by which the first administrator of an empty installation makes an account. */
@Entity()
export class FirstSignIn {
  @PrimaryKey({ type: 'integer', autoincrement: true }) id!: number
  @Unique()
  @Property({ type: 'text' })
  tokenHash!: string
  @Property({ type: 'timestamptz' }) expiresAt!: Date
  @Property({ type: 'timestamptz', nullable: true }) usedAt!: Date | null
}

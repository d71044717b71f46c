import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'

/** One attempt to sign in, counted before the password is looked at, so that many at once cannot slip past the count. */
@Index({ properties: ['subject', 'at'] })
@Entity()
export class SignInAttempt {
  @PrimaryKey({ type: 'integer', autoincrement: true }) id!: number
  /** Keyed hash of a sign-in name, an address, or both: the table tells nobody who tried. */
  @Property({ type: 'text' }) subject!: string
  @Property({ type: 'timestamptz', defaultRaw: 'clock_timestamp()' }) at!: Date
}

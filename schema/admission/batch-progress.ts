import { Entity, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy'

/** How far a batch is that an account started under a key of its choice; written beside the batch's transaction. */
@Entity()
@Unique({ properties: ['account', 'key'] })
export class BatchProgress {
  @PrimaryKey({ type: 'integer', autoincrement: true }) id!: number
  @Property({ type: 'integer' }) account!: number
  @Property({ type: 'text' }) key!: string
  @Property({ type: 'integer' }) total!: number
  @Property({ type: 'integer' }) done!: number
  @Property({ type: 'timestamptz', defaultRaw: 'clock_timestamp()' }) at!: Date
}

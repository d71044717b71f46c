import { Entity, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy'

/** What a mutation sent with an `Idempotency-Key` answered, kept for two days, per viewer and root field. */
@Unique({ properties: ['viewer', 'rootField', 'key'] })
@Entity()
export class IdempotencyKey {
  @PrimaryKey({ type: 'integer', autoincrement: true }) id!: number
  /** The account's number, or 0 for nobody signed in. */
  @Property({ type: 'integer' }) viewer!: number
  @Property({ type: 'text' }) rootField!: string
  @Property({ type: 'text' }) key!: string
  @Property({ type: 'text' }) requestHash!: string
  @Property({ type: 'jsonb' }) payload!: unknown
  @Property({ type: 'timestamptz' }) createdAt!: Date
}

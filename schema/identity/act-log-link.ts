import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'

/** One link of the log's hash chain: SHA-256 over the link before and the canonical row. */
@Entity()
export class ActLogLink {
  /** Position in the chain, from 1. */
  @PrimaryKey({ type: 'integer' }) id!: number
  @Property({ type: 'integer', unique: true }) logId!: number
  @Property({ type: 'text' }) hash!: string
}

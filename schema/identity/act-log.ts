import { type Ref } from '@mikro-orm/core'
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { PrivateOne } from '../base/columns.ts'
import { Office } from './office.ts'

/**
 * The log of acts: one row per act or refusal, append-only for the server's database role.
 * The hash chain over these rows is made apart (`ActLogLink`), so that acts never wait for one another.
 */
@Entity()
export class ActLog {
  @PrimaryKey({ type: 'integer', autoincrement: true }) id!: number
  @Property({ type: 'timestamptz', defaultRaw: 'clock_timestamp()' }) at!: Date
  /** Past tense of the act, for example `notice.published`; `refused` acts carry the refusal's code. */
  @Property({ type: 'text' }) verb!: string
  @Property({ type: 'text', nullable: true }) refusal!: string | null
  @Property({ type: 'integer', nullable: true }) actor!: number | null
  @Index()
  @PrivateOne(() => Office, { nullable: true })
  office!: Ref<Office> | null
  @Property({ type: 'text', nullable: true }) subjectType!: string | null
  @Property({ type: 'integer', nullable: true }) subjectId!: number | null
  /** What was done, without personal data. */
  @Property({ type: 'jsonb' }) details!: unknown
  @Property({ type: 'text' }) requestId!: string
}

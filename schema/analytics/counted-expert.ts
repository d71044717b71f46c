import { type Ref } from '@mikro-orm/core'
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy'
import { PrivateOne } from '../base/columns.ts'
import { Office } from '../identity/office.ts'
import { Expert } from '../roster/expert.ts'

/**
 * What the statistics now count of one expert. Written by triggers only (migration 0009): whoever changes an expert's record brings this
 * row up to date in the same transaction, and the difference to what it said before goes into `RosterCount`.
 */
@Entity()
export class CountedExpert {
  @ManyToOne(() => Expert, { primary: true, ref: true, deleteRule: 'cascade' }) expert!: Ref<Expert>
  @PrivateOne(() => Office) office!: Ref<Office>
  /** Code of the county of the household; empty where the record names none. */
  @Property({ type: 'text' }) county!: string
  @Property({ type: 'integer' }) birthYear!: number
  @Property({ type: 'text' }) termState!: string
  /** Assignments now open. */
  @Property({ type: 'integer' }) load!: number
  /** The highest that was not revoked; empty without one. */
  @Property({ type: 'text' }) skillLevel!: string
  @Property({ type: 'text' }) titleGrade!: string
  /** Codes of the honours that were not revoked, and their levels. */
  @Property({ type: 'text[]' }) honourKinds!: string[]
  @Property({ type: 'text[]' }) honourLevels!: string[]
  /** Codes of the expert's occupations and of every group above them. */
  @Property({ type: 'text[]' }) occupations!: string[]
}

import { type Ref } from '@mikro-orm/core'
import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy'
import { Roster } from './roster.ts'

/**
 * The last serial of a roster's certificates in a year. Its row is locked by whoever issues, so that no number is left out or given twice.
 */
@Unique({ properties: ['roster', 'year'] })
@Entity()
export class CertificateCounter {
  @PrimaryKey({ type: 'integer', autoincrement: true }) id!: number
  @ManyToOne(() => Roster, { ref: true, deleteRule: 'restrict' }) roster!: Ref<Roster>
  @Property({ type: 'integer' }) year!: number
  @Property({ type: 'integer', check: 'last >= 0' }) last!: number
}

import { type Ref } from '@mikro-orm/core'
import { Check, Entity, Enum, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { PrivateOne } from '../base/columns.ts'
import { Office } from '../identity/office.ts'

/** What is counted: how many experts share a value. `OCCUPATION_n` are the levels of the classification, 1 to 4. */
export const Measure = {
  TERM_STATE: 'TERM_STATE',
  BIRTH_YEAR: 'BIRTH_YEAR',
  LOAD: 'LOAD',
  SKILL_LEVEL: 'SKILL_LEVEL',
  TITLE_GRADE: 'TITLE_GRADE',
  HONOUR_KIND: 'HONOUR_KIND',
  HONOUR_LEVEL: 'HONOUR_LEVEL',
  OCCUPATION_1: 'OCCUPATION_1',
  OCCUPATION_2: 'OCCUPATION_2',
  OCCUPATION_3: 'OCCUPATION_3',
  OCCUPATION_4: 'OCCUPATION_4',
} as const
export type Measure = keyof typeof Measure

/**
 * The ledger behind the statistics: how many experts of an office and of all below it share a value. The count is the sum over the rows of
 * one key. Triggers only append what a change adds or takes away: two writers never wait for one another, and neither overwrites the
 * other's count. Now and then the rows of a key are folded into one (migration 0009).
 */
@Check({ expression: 'number <> 0' })
@Entity()
export class RosterCount {
  @PrimaryKey({ type: 'bigint', autoincrement: true }) id!: string
  @PrivateOne(() => Office) office!: Ref<Office>
  @Enum({ items: () => Object.values(Measure), type: 'text' }) measure!: Measure
  @Property({ type: 'text' }) value!: string
  /** Code of a county, for occupations; empty for every other measure and where the record names none. */
  @Property({ type: 'text' }) county!: string
  @Property({ type: 'integer' }) number!: number
}

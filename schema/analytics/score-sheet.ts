import { type Ref } from '@mikro-orm/core'
import { Entity, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy'
import { PrivateOne } from '../base/columns.ts'
import { Assignment } from '../dispatch/assignment.ts'
import { Panel } from '../dispatch/panel.ts'
import { Account } from '../identity/account.ts'
import { Office } from '../identity/office.ts'

/** A score sheet of a panel as it was uploaded, written once; a later upload is a further sheet, and the analysis reads the latest. */
@Unique({ properties: ['panel', 'number'] })
@Entity()
export class ScoreSheet {
  @PrimaryKey({ type: 'integer', autoincrement: true }) id!: number
  @ManyToOne(() => Panel, { ref: true, deleteRule: 'restrict' }) panel!: Ref<Panel>
  @PrivateOne(() => Office) office!: Ref<Office>
  @Property({ type: 'integer', check: 'number > 0' }) number!: number
  @PrivateOne(() => Account, { nullable: true }) uploadedBy!: Ref<Account> | null
  @Property({ type: 'timestamptz', defaultRaw: 'clock_timestamp()' }) uploadedAt!: Date
}

/** One score of a sheet: what a judge gave a contestant, and whether the two were of one unit or region when it was uploaded. */
@Unique({ properties: ['sheet', 'seat', 'contestantNumber'] })
@Entity()
export class Score {
  @PrimaryKey({ type: 'integer', autoincrement: true }) id!: number
  @ManyToOne(() => ScoreSheet, { ref: true, deleteRule: 'restrict' }) sheet!: Ref<ScoreSheet>
  @PrivateOne(() => Office) office!: Ref<Office>
  @Index()
  @ManyToOne(() => Assignment, { ref: true, deleteRule: 'restrict' })
  assignment!: Ref<Assignment>
  /** Place on the contact sheet, from 1. */
  @Property({ type: 'integer' }) seat!: number
  /** Of the contestant as the list had it then: a later list replaces that one, but not what was scored. */
  @Property({ type: 'integer' }) contestantNumber!: number
  @Property({ type: 'text' }) contestantName!: string
  /** 0 to 100 points, in thousandths. */
  @Property({ type: 'integer', check: 'thousandths between 0 and 100000' }) thousandths!: number
  @Property({ type: 'boolean' }) ownUnit!: boolean
  @Property({ type: 'boolean' }) ownRegion!: boolean
}

import { type Ref } from '@mikro-orm/core'
import { Entity, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy'
import { PrivateOne } from '../base/columns.ts'
import { Office } from '../identity/office.ts'
import { Expert } from '../roster/expert.ts'
import { Draw } from './draw.ts'

/** Who stands behind a label of a draw's pool. The salt stays here, so that the published document names nobody. */
@Unique({ properties: ['draw', 'expert'] })
@Unique({ properties: ['draw', 'label'] })
@Entity()
export class DrawEntry {
  @PrimaryKey({ type: 'integer', autoincrement: true }) id!: number
  @PrivateOne(() => Draw) draw!: Ref<Draw>
  @PrivateOne(() => Office) office!: Ref<Office>
  @PrivateOne(() => Expert) expert!: Ref<Expert>
  @Property({ type: 'text' }) label!: string
  @Property({ type: 'text' }) salt!: string
  /** Index of the person's type in the draw's instance. */
  @Property({ type: 'integer' }) type!: number
  /** For a directly named member: the role named to. */
  @Property({ type: 'text', nullable: true }) namedTo!: string | null
}

import { type Ref } from '@mikro-orm/core'
import { Index, Unique } from '@mikro-orm/decorators/legacy'
import { Flag, Key, Model, One, PrivateOne } from '../base/columns.ts'
import { Occupation } from '../catalogue/occupation.ts'
import { Trade } from '../catalogue/trade.ts'
import { Office } from '../identity/office.ts'
import { Expert } from './expert.ts'

@Unique({ properties: ['expert', 'occupation'] })
@Index({ properties: ['occupation', 'expert'] })
@Model('专家的职业（工种） · An occupation of an expert')
export class ExpertOccupation {
  @Key() id!: number
  @One(() => Expert, '专家 · Expert', { deleteRule: 'cascade' }) expert!: Ref<Expert>
  @PrivateOne(() => Office) office!: Ref<Office>
  @One(() => Occupation, '职业 · Occupation') occupation!: Ref<Occupation>
  @Index()
  @One(() => Trade, '工种 · Trade', { nullable: true })
  trade!: Ref<Trade> | null
  @Flag('主要职业 · Primary occupation') primary!: boolean
}

import { type Ref } from '@mikro-orm/core'
import { Index, Unique } from '@mikro-orm/decorators/legacy'
import { Flag, Key, Model, One, PrivateOne } from '../base/columns.ts'
import { Occupation } from '../catalogue/occupation.ts'
import { Trade } from '../catalogue/trade.ts'
import { Office } from '../identity/office.ts'
import { Application } from './application.ts'

@Unique({ properties: ['application', 'occupation'] })
@Index({ properties: ['occupation', 'application'] })
@Model('申报职业（工种） · An occupation applied for')
export class ApplicationOccupation {
  @Key() id!: number
  @One(() => Application, '申请 · Application', { deleteRule: 'cascade' }) application!: Ref<Application>
  @PrivateOne(() => Office) office!: Ref<Office>
  @One(() => Occupation, '职业 · Occupation') occupation!: Ref<Occupation>
  @One(() => Trade, '工种 · Trade', { nullable: true }) trade!: Ref<Trade> | null
  @Flag('主要职业 · Primary occupation') primary!: boolean
}

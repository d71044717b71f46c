import { type Collection, type Ref } from '@mikro-orm/core'
import { Index, Unique } from '@mikro-orm/decorators/legacy'
import { Flag, Inverse, Key, Many, Model, One, Text, Texts, Whole } from '../base/columns.ts'
import { Trade } from './trade.ts'

@Model('职业（含大类、中类、小类） · An occupation of the national classification, or one of its groups')
export class Occupation {
  @Key() id!: number
  @Unique()
  @Text('编码，如 6-18-04-01 · Code, for example 6-18-04-01')
  code!: string
  @Text('名称 · Name') name!: string
  @Whole('层级：1 大类，2 中类，3 小类，4 职业 · Level: 1 major, 2 middle, 3 minor group, 4 occupation', {
    check: 'level between 1 and 4',
  })
  level!: number
  @Index()
  @One(() => Occupation, '上级类别 · The group above', { nullable: true })
  parent!: Ref<Occupation> | null
  @Text('国标代码 · GBM code of a group', { nullable: true }) gbmCode!: string | null
  @Flag('绿色职业 · Green occupation') green!: boolean
  @Flag('数字职业 · Digital occupation') digital!: boolean
  @Text('版本：2022，或增补批次 · Edition: 2022, or the batch that added it') edition!: string
  @Texts('曾用名 · Earlier names', { default: [] }) earlierNames!: string[]
  @Inverse(() => Occupation, 'parent') children!: Collection<Occupation>
  @Many(() => Trade, 'occupation', '工种 · Trades') trades!: Collection<Trade>
}

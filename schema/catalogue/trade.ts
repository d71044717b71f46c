import { type Ref } from '@mikro-orm/core'
import { Unique } from '@mikro-orm/decorators/legacy'
import { Key, Model, One, Text } from '../base/columns.ts'
import { Occupation } from './occupation.ts'

@Unique({ properties: ['occupation', 'name'] })
@Model('工种 · A trade within an occupation')
export class Trade {
  @Key() id!: number
  @Text('名称 · Name') name!: string
  @One(() => Occupation, '职业 · Occupation') occupation!: Ref<Occupation>
}

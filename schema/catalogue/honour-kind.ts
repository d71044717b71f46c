import { Unique } from '@mikro-orm/decorators/legacy'
import { Choice, Flag, Key, Model, Text } from '../base/columns.ts'
import { enumeration } from '../base/enumeration.ts'

export const HonourLevel = enumeration('HonourLevel', '荣誉级别 · Level of an honour', {
  NATIONAL: '国家级 · National',
  PROVINCIAL: '省级 · Provincial',
  CITY: '市级 · City',
})
export type HonourLevel = keyof typeof HonourLevel

@Model('荣誉种类 · A kind of honour')
export class HonourKind {
  @Key() id!: number
  @Unique()
  @Text('代码 · Code')
  code!: string
  @Text('名称 · Name') name!: string
  @Choice(() => HonourLevel, '级别 · Level') level!: HonourLevel
  @Text('授予机关 · Grantor') grantor!: string
  @Flag('符合入选条件（S11） · Qualifies for the roster under S11') qualifies!: boolean
}

import { type Ref } from '@mikro-orm/core'
import { Unique } from '@mikro-orm/decorators/legacy'
import { Key, Model, Moment, One, Private, PrivateOne, Text, Whole } from '../base/columns.ts'
import { Office } from '../identity/office.ts'
import { Draw } from './draw.ts'

@Unique({ properties: ['draw', 'round', 'skipsHash'] })
@Model(
  '链值请求：候补用尽后请两位持有人给出下一个链值 · Both holders are asked for the next link of their chains, the reserves being used up',
)
export class LinkRequest {
  @Key() id!: number
  @One(() => Draw, '抽取 · Draw', { deleteRule: 'cascade' }) draw!: Ref<Draw>
  @PrivateOne(() => Office) office!: Ref<Office>
  @Whole('第几轮递补 · Round of replacement, from 1') round!: number
  @Whole('第几个链值 · Number of the link, from 1', { check: 'link >= 1' }) link!: number
  @Text('跳过名单的哈希，先于链值公布 · Hash of the skip list, published before any link opens') skipsHash!: string
  /** Canonical JSON of the skip list behind the hash. */
  @Private('text') skips!: string
  @Moment('请求时间 · Asked at') askedAt!: Date
  @Private('bytea', { nullable: true }) officerLinkSealed!: Buffer | null
  @Private('bytea', { nullable: true }) supervisorLinkSealed!: Buffer | null
  @Moment('抽取员给出的时间 · Given by the drawing officer at', { nullable: true }) officerAt!: Date | null
  @Moment('监督员给出的时间 · Given by the supervisor at', { nullable: true }) supervisorAt!: Date | null
  @Moment('办结时间（已递补或名单重新公布） · Closed at: the links opened, or a new skip list took its place', { nullable: true })
  closedAt!: Date | null
}

import { type Ref } from '@mikro-orm/core'
import { Index } from '@mikro-orm/decorators/legacy'
import { Choice, Flag, Key, Model, Moment, One, PrivateOne, Text } from '../base/columns.ts'
import { Account } from '../identity/account.ts'
import { Office } from '../identity/office.ts'
import { ReviewLevel } from './admission-enumerations.ts'
import { Application } from './application.ts'

@Index({ properties: ['application'] })
@Model('审核意见：品格、道德、能力、真实、可靠五项 · An opinion in five items: character, ethics, ability, truth, reliability (S20, S30)')
export class Opinion {
  @Key() id!: number
  @One(() => Application, '申请 · Application', { deleteRule: 'cascade' }) application!: Ref<Application>
  @PrivateOne(() => Office) office!: Ref<Office>
  @Choice(() => ReviewLevel, '层级 · Level') level!: ReviewLevel
  @One(() => Account, '审核人 · Reviewer', { nullable: true }) reviewer!: Ref<Account> | null
  @Flag('政治品格 · Character') character!: boolean
  @Flag('道德素质 · Ethics') ethics!: boolean
  @Flag('业务能力 · Ability') ability!: boolean
  @Flag('材料真实 · Truth of the material') truth!: boolean
  @Flag('材料可靠 · Reliability of the material') reliability!: boolean
  @Text('意见 · In words', { nullable: true }) words!: string | null
  @Moment('时间 · When', { defaultRaw: 'clock_timestamp()' }) at!: Date
}

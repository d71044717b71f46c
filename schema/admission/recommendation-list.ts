import { type Ref } from '@mikro-orm/core'
import { Unique } from '@mikro-orm/decorators/legacy'
import { Key, Model, Moment, One, Text, Whole } from '../base/columns.ts'
import { Account } from '../identity/account.ts'
import { Office } from '../identity/office.ts'
import { Call } from './call.ts'

@Unique({ properties: ['call', 'office', 'number'] })
@Model('推荐汇总表：推荐单位一批的结清 · A recommendation list: closes a batch of the recommending office (S21)')
export class RecommendationList {
  @Key() id!: number
  @One(() => Call, '征集通知 · Call') call!: Ref<Call>
  @One(() => Office, '推荐单位 · The recommending office') office!: Ref<Office>
  @Whole('批次 · Number of the batch, from 1', { check: 'number >= 1' }) number!: number
  @Whole('推荐人数 · People on the list; reconciles with its applications', { check: 'people >= 1' }) people!: number
  @Whole('受理总数 · Applications the office had received') received!: number
  @Whole('未推荐数 · Of them rejected, withdrawn or returned') notRecommended!: number
  @Text('推荐文号 · Document number of the recommendation', { nullable: true }) documentNumber!: string | null
  @One(() => Account, '经办人 · Closed by', { nullable: true }) closedBy!: Ref<Account> | null
  @Moment('结清时间 · Closed at', { defaultRaw: 'clock_timestamp()' }) closedAt!: Date
}

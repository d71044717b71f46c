import { type Ref } from '@mikro-orm/core'
import { Index } from '@mikro-orm/decorators/legacy'
import { Key, Model, One, Text, Whole } from '../base/columns.ts'
import { Office } from '../identity/office.ts'

@Model('专家库 · A roster of experts')
export class Roster {
  @Key() id!: number
  @Text('名称 · Name') name!: string
  @Index()
  @One(() => Office, '建库机构 · The office that owns the roster')
  owner!: Ref<Office>
  @Whole('聘期（年） · Length of a term in years (S25)', { default: 5, check: 'term_years between 1 and 10' })
  termYears!: number
  @Whole('公示期下限（工作日） · Shortest notice period in working days (S23)', { default: 5, check: 'minimum_notice_days >= 5' })
  minimumNoticeDays!: number
  @Whole('复审周期（年） · Years between periodic reviews (S25)', { default: 5, check: 'review_cycle_years between 1 and 10' })
  reviewCycleYears!: number
}

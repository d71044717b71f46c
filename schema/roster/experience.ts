import { type Ref } from '@mikro-orm/core'
import { Index } from '@mikro-orm/decorators/legacy'
import { Choice, Day, Key, Model, One, PrivateOne, Text } from '../base/columns.ts'
import { enumeration } from '../base/enumeration.ts'
import { Occupation } from '../catalogue/occupation.ts'
import { Engagement } from '../dispatch/engagement.ts'
import { Office } from '../identity/office.ts'
import { Expert } from './expert.ts'

export const ExperienceKind = enumeration('ExperienceKind', '经历类别 · Kind of experience', {
  JUDGED: '担任裁判 · Judged a competition (S13)',
  CHIEF_JUDGED: '担任裁判长 · Chief judge of a competition (S13)',
  ASSESSED: '担任考评员 · Assessed',
  SUPERVISED_QUALITY: '担任督导员 · Supervised quality',
  WROTE_TECHNICAL_DOCUMENT: '编写竞赛技术文件 · Wrote a competition’s technical document (S15)',
  WROTE_STANDARD: '编写评价标准或课程 · Wrote an assessment standard or a curriculum (S15)',
  COACHED: '担任教练 · Coached competitors',
})
export type ExperienceKind = keyof typeof ExperienceKind

export const EventLevel = enumeration('EventLevel', '活动级别 · Level of an event', {
  INTERNATIONAL: '世界级 · International',
  NATIONAL: '国家级 · National',
  PROVINCIAL: '省级 · Provincial',
  CITY: '市级 · City',
  COUNTY: '县级 · County',
})
export type EventLevel = keyof typeof EventLevel

@Index({ properties: ['expert'] })
@Model('竞赛与评价经历 · Experience in competitions and assessments')
export class Experience {
  @Key() id!: number
  @One(() => Expert, '专家 · Expert', { deleteRule: 'cascade' }) expert!: Ref<Expert>
  @PrivateOne(() => Office) office!: Ref<Office>
  @Choice(() => ExperienceKind, '类别 · Kind') kind!: ExperienceKind
  @Text('活动名称 · Event') event!: string
  @Choice(() => EventLevel, '级别 · Level') level!: EventLevel
  @One(() => Occupation, '职业 · Occupation', { nullable: true }) occupation!: Ref<Occupation> | null
  @Index()
  @One(() => Engagement, '本系统的活动 · The engagement, when it is one of ours', { nullable: true })
  engagement!: Ref<Engagement> | null
  @Day('日期 · Day') heldOn!: string
}

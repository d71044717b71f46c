import { type Ref } from '@mikro-orm/core'
import { Index, Unique } from '@mikro-orm/decorators/legacy'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Key, Model, Moment, One, Private } from '../base/columns.ts'
import { Payload } from '../base/payload.ts'
import { Expert } from './expert.ts'

@Model('日历订阅 · A personal calendar feed, by a secret address')
export class CalendarFeed {
  @Key() id!: number
  @Index()
  @One(() => Expert, '专家 · Expert', { deleteRule: 'cascade' })
  expert!: Ref<Expert>
  /** SHA-256 of the token in the address; the address is shown once. */
  @Unique()
  @Private('text')
  tokenHash!: string
  @Moment('开通时间 · Opened at', { defaultRaw: 'clock_timestamp()' }) openedAt!: Date
  @Moment('撤销时间 · Revoked at', { nullable: true }) revokedAt!: Date | null
}

@ObjectType({ description: '开通日历订阅的结果 · What opening a calendar feed answers', simpleResolvers: true })
export class OpenCalendarFeedPayload extends Payload {
  @Field(() => CalendarFeed, { nullable: true, description: '日历订阅 · The feed' })
  feed!: CalendarFeed | null
  @Field(() => String, {
    nullable: true,
    description: '订阅地址（本服务器上的路径），只显示这一次 · Its address, a path on this server; shown only now',
  })
  path!: string | null
}

@InputType({ description: '撤销日历订阅 · A calendar feed to revoke' })
export class RevokeCalendarFeedInput {
  @Field(() => ID, { description: '日历订阅 · Feed' })
  feedId!: string
}

@ObjectType({ description: '撤销日历订阅的结果 · What revoking a calendar feed answers', simpleResolvers: true })
export class RevokeCalendarFeedPayload extends Payload {
  @Field(() => CalendarFeed, { nullable: true, description: '日历订阅 · The feed' })
  feed!: CalendarFeed | null
}

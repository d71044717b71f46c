import { ArgsType, Field, ID, InputType } from 'type-graphql'
import { connectionOf, PageArgs } from '../base/connection.ts'
import { Objection, ObjectionState } from './objection.ts'
import { NoticeEntry, NoticeState, PublicNotice } from './public-notice.ts'

@InputType({ description: '公示筛选条件 · What public notices must meet, all of it' })
export class PublicNoticeFilter {
  @Field(() => ID, { nullable: true, description: '征集通知 · Call' })
  call?: string
  @Field(() => [NoticeState], { nullable: true, description: '状态（其一） · States, any of them' })
  states?: NoticeState[]
}

@ArgsType()
export class PublicNoticesArgs extends PageArgs {
  @Field(() => PublicNoticeFilter, { nullable: true, description: '筛选 · What they must meet' })
  filter?: PublicNoticeFilter
}

@InputType({ description: '异议筛选条件 · What objections must meet, all of it' })
export class ObjectionFilter {
  @Field(() => ID, { nullable: true, description: '公示 · Notice' })
  notice?: string
  @Field(() => [ObjectionState], { nullable: true, description: '状态（其一） · States, any of them' })
  states?: ObjectionState[]
}

@ArgsType()
export class ObjectionsArgs extends PageArgs {
  @Field(() => ObjectionFilter, { nullable: true, description: '筛选 · What they must meet' })
  filter?: ObjectionFilter
}

export const PublicNoticeConnection = connectionOf('PublicNotice', '公示', () => PublicNotice)
export const NoticeEntryConnection = connectionOf('NoticeEntry', '公示人选', () => NoticeEntry)
export const ObjectionConnection = connectionOf('Objection', '异议', () => Objection)

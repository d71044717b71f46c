import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver } from 'type-graphql'
import { ExtendNoticeInput, ExtendNoticePayload, PublishNoticeInput, PublishNoticePayload } from '../../../schema/admission/notice-acts.ts'
import { NoticeEntryConnection, PublicNoticeConnection, PublicNoticesArgs } from '../../../schema/admission/notices.ts'
import { PublicNotice } from '../../../schema/admission/public-notice.ts'
import { PageArgs } from '../../../schema/base/connection.ts'
import type { Act } from '../../context.ts'
import { answeredByPlan } from '../../read/answered.ts'
import { extendNotice } from './extend-notice.ts'
import { publishNotice } from './publish-notice.ts'

@Resolver(() => PublicNotice)
export class NoticeResolver {
  @Query(() => PublicNotice, { nullable: true, description: '取一份公示，无须登录 · One public notice; no sign-in needed' })
  publicNotice(
    @Arg('code', () => String, { nullable: true, description: '公示编号 · Code' }) _code?: string,
    @Arg('id', () => ID, { nullable: true, description: '标识 · Id' }) _id?: string,
  ) {
    return answeredByPlan()
  }

  @Query(() => PublicNoticeConnection, { description: '公示，最新在前，无须登录 · Public notices, newest first; no sign-in needed' })
  publicNotices(@Args(() => PublicNoticesArgs) _asked: PublicNoticesArgs) {
    return answeredByPlan()
  }

  @FieldResolver(() => NoticeEntryConnection, {
    description: '公示人选；公示期外只有经办机构可见 · The nominees; outside the notice period only the offices concerned see them',
  })
  entries(@Args(() => PageArgs) _page: PageArgs) {
    return answeredByPlan()
  }

  @Mutation(() => PublishNoticePayload, { description: '公示拟入库人选 · Puts nominees on public notice' })
  publishNotice(@Arg('input', () => PublishNoticeInput) input: PublishNoticeInput, @Ctx() act: Act) {
    return publishNotice(act, input)
  }

  @Mutation(() => ExtendNoticePayload, { description: '延长公示 · Extends a public notice' })
  extendNotice(@Arg('input', () => ExtendNoticeInput) input: ExtendNoticeInput, @Ctx() act: Act) {
    return extendNotice(act, input)
  }
}

import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { LocalDate } from '../base/scalars.ts'
import { UserError } from '../base/user-error.ts'
import { BatchMode, BatchPayload } from './decide-application.ts'
import { PublicNotice } from './public-notice.ts'

@InputType({ description: '公示拟入库人选 · Nominees to put on public notice, many in one act (S23)' })
export class PublishNoticeInput {
  @Field(() => ID, { description: '征集通知 · Call' })
  callId!: string
  @Field(() => [ID], {
    nullable: true,
    description:
      '申请，至多 20000 件；不填为该通知下全部已复核通过的 · Applications, at most 20,000; all approved ones of the call when left out',
  })
  applicationIds?: string[] | null
  @Field(() => BatchMode, { description: '方式 · Mode' })
  mode!: BatchMode
  @Field(() => String, { description: '标题 · Title' })
  title!: string
  @Field(() => String, { description: '异议受理方式：部门、电话、邮箱 · Where objections are received: office, telephone, e-mail' })
  objectionsTo!: string
  @Field(() => LocalDate, {
    nullable: true,
    description: '开始日，当日不计；不填为今日 · Opening day, which does not count; today when left out',
  })
  opensOn?: string | null
  @Field(() => LocalDate, {
    nullable: true,
    description: '截止日（含）；不填为最早的合法截止日 · Last day; the earliest lawful one when left out',
  })
  closesOn?: string | null
  @Field(() => String, { nullable: true, description: '进度键：凭此查询进度 · Key under which `batchProgress` tells how far it is' })
  progressKey?: string | null
}

@ObjectType({ description: '公示的结果 · What publishing a notice answers', simpleResolvers: true })
export class PublishNoticePayload extends BatchPayload {
  @Field(() => PublicNotice, { nullable: true, description: '公示 · The notice' })
  notice!: PublicNotice | null
}

@InputType({ description: '延长公示 · An extension of a public notice' })
export class ExtendNoticeInput {
  @Field(() => ID, { description: '公示 · Notice' })
  noticeId!: string
  @Field(() => LocalDate, { description: '新截止日（含） · Last day from now on' })
  closesOn!: string
  @Field(() => String, { description: '原因，如受理渠道中断 · Reason, for example that the office was unreachable' })
  reason!: string
}

@ObjectType({ description: '延长公示的结果 · What extending a notice answers', simpleResolvers: true })
export class ExtendNoticePayload extends Payload {
  @Field(() => PublicNotice, { nullable: true, description: '公示 · The notice' })
  notice!: PublicNotice | null
}

const implementing = { implements: UserError, simpleResolvers: true }

@ObjectType({ ...implementing, description: '公示期过短 · The notice would be shorter than allowed (S23)' })
export class NoticeTooShort extends UserError {
  @Field(() => Int, { description: '至少工作日数 · Shortest period, in working days' })
  minimumDays!: number
  @Field(() => Int, { description: '所给工作日数 · Working days of the period given' })
  workingDays!: number
  @Field(() => LocalDate, { description: '最早的合法截止日 · Earliest lawful last day' })
  earliestClosesOn!: string
}

@ObjectType({ ...implementing, description: '公示未在进行 · The notice is not open: not yet, or no longer (S24)' })
export class NoticeNotOpen extends UserError {
  @Field(() => LocalDate, { description: '开始日 · Opening day' })
  opensOn!: string
  @Field(() => LocalDate, { description: '截止日（含） · Last day' })
  closesOn!: string
}

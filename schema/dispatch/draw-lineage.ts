import { Field, Int, ObjectType } from 'type-graphql'
import { enumeration } from '../base/enumeration.ts'
import { Account } from '../identity/account.ts'
import { DeviceKey } from '../identity/device-key.ts'
import { Expert } from '../roster/expert.ts'
import { Draw } from './draw.ts'
import { HolderRole } from './draw-part.ts'
import { ExclusionReason } from './exclusion.ts'
import { FreezeAnnouncement } from './freeze-announcement.ts'
import { Panel } from './panel.ts'

export const PoolChangeKind = enumeration('PoolChangeKind', '备选名单的变动 · Change of a pool', {
  JOINED: '进入 · Came into the pool',
  LEFT: '离开 · Left the pool',
})
export type PoolChangeKind = keyof typeof PoolChangeKind

export const Likeness = enumeration('Likeness', '相似之处 · What makes a panel look like another', {
  SAME_ENGAGEMENT: '同一任务 · Of the same engagement',
  SAME_HOST: '同一承办单位 · Of the same host',
  SAME_OCCUPATION: '同一职业 · Of the same occupation',
  SAME_DAYS: '日期重叠 · On overlapping days',
})
export type Likeness = keyof typeof Likeness

@ObjectType({ description: '名单变动的来源 · Who entered what changed a pool', simpleResolvers: true })
export class PoolChangeSource {
  @Field(() => ExclusionReason, { description: '原因 · Cause' })
  cause!: ExclusionReason
  @Field(() => String, {
    description:
      '来源：EXPERT、HOST、OFFICE、SCHEDULE、RECORD · Side that entered it: EXPERT, HOST, OFFICE, SCHEDULE (the expert’s own days, or a seat elsewhere) or RECORD',
  })
  side!: string
  @Field(() => Account, { nullable: true, description: '登记人 · Account that entered it' })
  account!: { readonly id: number } | null
}

@ObjectType({ description: '预告与冻结之间的名单变动 · A change of the pool between announcement and freeze', simpleResolvers: true })
export class PoolChangeOfDraw {
  @Field(() => PoolChangeKind, { description: '变动 · Change' })
  change!: PoolChangeKind
  @Field(() => Expert, { nullable: true, description: '专家 · Expert; null where the viewer may not see the record' })
  expert!: { readonly id: number } | null
  @Field(() => [PoolChangeSource], { description: '原因和来源 · Causes, and who entered them' })
  by!: readonly PoolChangeSource[]
}

@ObjectType({ description: '一次抽取及其名单变动 · One attempt, with the changes of its pool', simpleResolvers: true })
export class AttemptInLineage {
  @Field(() => Draw, { description: '抽取 · The draw' })
  draw!: { readonly id: number }
  @Field(() => Int, { description: '变动总数 · How many changes' })
  changed!: number
  @Field(() => [PoolChangeOfDraw], { description: '名单变动（至多 200 条） · Changes of the pool, 200 at most' })
  changes!: readonly PoolChangeOfDraw[]
}

@ObjectType({ description: '相似的专家组 · A panel that looks like this one', simpleResolvers: true })
export class LookAlike {
  @Field(() => Panel, { description: '专家组 · The panel' })
  panel!: { readonly id: number }
  @Field(() => [Likeness], { description: '相似之处 · What they have in common' })
  likenesses!: readonly Likeness[]
}

@ObjectType({
  description: '抽取的来龙去脉 · How a panel came about: every announcement and attempt, and what looks like it',
  simpleResolvers: true,
})
export class DrawLineage {
  @Field(() => [FreezeAnnouncement], { description: '冻结预告，含被取代的 · Announcements, superseded ones included' })
  announcements!: readonly { readonly id: number }[]
  @Field(() => [AttemptInLineage], { description: '历次抽取，含作废的 · Attempts, abandoned ones included' })
  attempts!: readonly AttemptInLineage[]
  @Field(() => [LookAlike], { description: '相似的专家组，含已取消的（至多 200 个） · Look-alikes, cancelled ones included, 200 at most' })
  lookAlikes!: readonly LookAlike[]
}

@ObjectType({ description: '可持有抽取秘密的人 · Somebody who may hold a secret of a draw', simpleResolvers: true })
export class DrawHolder {
  @Field(() => HolderRole, { description: '持有人角色 · Holder' })
  holder!: HolderRole
  @Field(() => Account, { description: '账号 · Account' })
  account!: { readonly id: number }
  @Field(() => DeviceKey, { nullable: true, description: '设备密钥；尚未登记则为空 · Device key; null until one is enrolled' })
  deviceKey!: { readonly id: number } | null
}

import { Field, Int, ObjectType } from 'type-graphql'
import { enumeration } from '../base/enumeration.ts'
import { DateTime } from '../base/scalars.ts'

export const LotteryStage = enumeration('LotteryStage', '抽签方案的计算阶段 · Stage of making a lottery', {
  WAITING: '等待开始 · About to begin',
  RELAXING: '求机会的上限；阶段内不计进度 · Finds how fair chances can be at best; tells no part of itself',
  DECOMPOSING:
    '写成专家组的抽签；不足时返回上一阶段 · Writes them as a lottery of panels; where that falls short, back to the stage before',
  CERTIFYING: '证明并复核；阶段内不计进度 · Proves it and checks every number; tells no part of itself',
})
export type LotteryStage = keyof typeof LotteryStage

@ObjectType({ description: '抽签方案的计算进度 · How far the lottery of a frozen draw is', simpleResolvers: true })
export class LotteryProgress {
  @Field(() => LotteryStage, { description: '阶段 · Stage' })
  stage!: LotteryStage
  @Field(() => Int, { description: '本阶段已完成的百分比；不预示余下时间 · Per cent of the stage done; it foretells no time' })
  percent!: number
  @Field(() => DateTime, { description: '开始时间 · Began at' })
  since!: Date
}

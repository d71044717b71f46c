import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql'
import { enumeration } from '../base/enumeration.ts'
import { Payload } from '../base/payload.ts'
import { Expert } from '../roster/expert.ts'
import { Panel } from './panel.ts'

export const SeasonMode = enumeration('SeasonMode', '统筹方式 · How a season is filled', {
  OPTIMAL: '总适配度最高，并有证明 · The greatest total fit, proved',
  RANDOMISED: '按概率上限随机 · By lot, with a cap on everybody’s chance at any one panel',
})
export type SeasonMode = keyof typeof SeasonMode

@InputType({ description: '已商定的席位 · A seat that is agreed already' })
export class AgreedSeatInput {
  @Field(() => ID, { description: '专家组 · Panel' })
  panelId!: string
  @Field(() => ID, { description: '专家 · Expert' })
  expertId!: string
}

@InputType({ description: '统筹安排 · Panels to fill at once' })
export class PlanSeasonInput {
  @Field(() => [ID], { description: '尚未冻结的专家组，1 至 200 个 · Panels not frozen yet, 1 to 200' })
  panelIds!: string[]
  @Field(() => SeasonMode, { defaultValue: 'OPTIMAL', description: '方式 · Mode' })
  mode!: SeasonMode
  @Field(() => Int, { defaultValue: 3, description: '每人至多几组 · Most panels for each expert' })
  atMostPanelsEach!: number
  @Field(() => String, {
    nullable: true,
    description: '随机时个人概率上限，如 1/2 · Greatest chance at any one panel, by lot; such as 1/2',
  })
  cap?: string | null
  @Field(() => String, {
    nullable: true,
    description:
      '随机种子，64 位十六进制；不给则新取，重算时给出 · Seed of the lot, 64 hexadecimal digits: fresh when absent; give it to re-run a plan',
  })
  seed?: string | null
  @Field(() => [AgreedSeatInput], { defaultValue: [], description: '已商定的席位，保持不变 · Seats agreed already, which stay' })
  agreed!: AgreedSeatInput[]
}

@ObjectType({ description: '统筹方案中的一席 · A seat of a planned season', simpleResolvers: true })
export class SeasonSeat {
  @Field(() => Expert, {
    nullable: true,
    description: '专家；不在可见范围内时为空 · The expert; null where the viewer may not see the record',
  })
  expert!: Expert | null
  @Field(() => Int, { description: '适配度，0 至 100 · Fit, 0 to 100' })
  fit!: number
  @Field(() => Float, { nullable: true, description: '随机时的概率 · Chance of this seat, by lot' })
  chance!: number | null
  @Field(() => Boolean, { description: '是否已商定 · Whether it was agreed before' })
  agreed!: boolean
}

@ObjectType({ description: '统筹方案中的一组 · A panel of a planned season', simpleResolvers: true })
export class SeasonPanelPlan {
  @Field(() => Panel, { nullable: true, description: '专家组 · Panel' })
  panel!: Panel | null
  @Field(() => Int, { description: '适配度合计 · Total fit of its seats' })
  fit!: number
  @Field(() => Int, { description: '可选人数 · Experts who could sit on it' })
  eligible!: number
  @Field(() => [SeasonSeat], { description: '席位 · Seats' })
  seats!: readonly SeasonSeat[]
}

@ObjectType({ description: '负担分布 · How many experts sit on how many panels', simpleResolvers: true })
export class SeasonLoad {
  @Field(() => Int, { description: '组数 · Panels' })
  panels!: number
  @Field(() => Int, { description: '人数 · Experts' })
  experts!: number
}

@ObjectType({ description: '增补建议 · What one more expert would improve', simpleResolvers: true })
export class SeasonWant {
  @Field(() => Panel, { nullable: true, description: '专家组 · Panel' })
  panel!: Panel | null
  @Field(() => Int, { description: '总适配度至多提高 · By how much the total fit would rise at most' })
  gain!: number
  @Field(() => String, { description: '中文说明 · In Chinese' })
  messageZh!: string
  @Field(() => String, { description: '英文说明 · In English' })
  messageEn!: string
}

@ObjectType({
  description: '统筹方案预览：不占席位、不通知任何人 · A planned season: takes no seat and tells nobody',
  simpleResolvers: true,
})
export class SeasonPreview {
  @Field(() => Int, { description: '总适配度 · Total fit' })
  totalFit!: number
  @Field(() => Float, { description: '总适配度上界，已证明 · Proved upper bound of the total fit' })
  bound!: number
  @Field(() => Float, { nullable: true, description: '随机时的期望总适配度 · Total fit to expect, by lot' })
  expectedFit!: number | null
  @Field(() => String, { nullable: true, description: '随机种子 · Seed of the lot' })
  seed!: string | null
  @Field(() => Boolean, { description: '抽得方案是否经调整以守规则 · Whether the drawn plan was mended to keep the rules' })
  mended!: boolean
  @Field(() => [SeasonPanelPlan], { description: '各组 · The panels, as asked' })
  panels!: readonly SeasonPanelPlan[]
  @Field(() => SeasonPanelPlan, { description: '人均适配度最低的一组 · The panel served worst: the least fit per seat' })
  worstServed!: SeasonPanelPlan
  @Field(() => [SeasonLoad], { description: '负担分布 · Loads' })
  loads!: readonly SeasonLoad[]
  @Field(() => [SeasonWant], { description: '增补哪类专家最有益 · Which kind of expert would help most' })
  wants!: readonly SeasonWant[]
}

@ObjectType({ description: '统筹安排的结果 · What planning a season answers', simpleResolvers: true })
export class PlanSeasonPayload extends Payload {
  @Field(() => SeasonPreview, { nullable: true, description: '方案 · The plan' })
  season!: SeasonPreview | null
}

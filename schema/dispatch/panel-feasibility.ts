import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { DraftPanelInput } from './draft-panel.ts'
import { Exclusion } from './exclusion.ts'
import { ApprovalNeed } from './panel-rule-version.ts'
import { UpdatePanelRulesInput } from './update-panel-rules.ts'

@InputType({
  description:
    '可行性的对象：已拟定的专家组、尚未保存的方案或修改，三者择一 · A drafted panel, a draft not yet saved, or a change not yet saved: exactly one',
})
export class PanelFeasibilityInput {
  @Field(() => ID, { nullable: true, description: '专家组 · Panel' })
  panelId?: string | null
  @Field(() => DraftPanelInput, { nullable: true, description: '方案 · Draft' })
  draft?: DraftPanelInput | null
  @Field(() => UpdatePanelRulesInput, { nullable: true, description: '对已有专家组的修改 · Change of a panel' })
  change?: UpdatePanelRulesInput | null
}

@ObjectType({ description: '概率：精确分数和小数 · A chance, exact and as a decimal', simpleResolvers: true })
export class ExactChance {
  @Field(() => String, { description: '精确分数 · Exact fraction, in lowest terms' })
  fraction!: string
  @Field(() => String, { description: '六位小数 · Decimal of six places' })
  decimal!: string
}

@ObjectType({ description: '一条资格规则之后的备选人数 · The pool after one rule of eligibility', simpleResolvers: true })
export class PoolStep extends Exclusion {
  @Field(() => Int, { description: '此规则共排除几人（可与其他规则重复） · People this rule excludes, others beside it or not' })
  excludes!: number
  @Field(() => Int, { description: '此步之后剩余人数 · People left after this step' })
  left!: number
}

@ObjectType({ description: '组成规则在备选名单上的情况 · How a composition rule stands over the pool', simpleResolvers: true })
export class RowStanding {
  @Field(() => String, { description: '对象（中文） · What it is about, in Chinese' })
  nameZh!: string
  @Field(() => String, { description: '对象（英文） · What it is about, in English' })
  nameEn!: string
  @Field(() => Int, { description: '至少 · Least number of members' })
  lo!: number
  @Field(() => Int, { description: '至多 · Greatest number of members' })
  hi!: number
  @Field(() => Int, { description: '备选名单中的人数 · People of the pool it counts' })
  people!: number
  @Field(() => Int, { description: '合并为一条的约束数 · Rows told as this one, for example one per employer' })
  rows!: number
  @Field(() => Int, {
    description: '其中在每种抽取结果中都达到界限的约束数 · Of these, rows that every outcome brings to their bound: they bind',
  })
  tight!: number
}

@ObjectType({
  description: '规则不加区分的一类人及其概率，不含姓名 · People whom no rule tells apart, and their chance; no names',
  simpleResolvers: true,
})
export class TypeChance {
  @Field(() => Int, { description: '人数 · People' })
  people!: number
  @Field(() => Int, { description: '其中已指定 · Of these, named' })
  named!: number
  @Field(() => Int, { description: '权重 · Weight' })
  weight!: number
  @Field(() => ExactChance, { description: '未指定者每人的概率 · Chance of each who is not named' })
  chance!: ExactChance
  @Field(() => [String], { description: '所受规则（中文） · Rules that count them, in Chinese' })
  rulesZh!: readonly string[]
  @Field(() => [String], { description: '所受规则（英文） · Rules that count them, in English' })
  rulesEn!: readonly string[]
}

@ObjectType({ description: '改动一条规则的办法 · A change of one rule', simpleResolvers: true })
export class RuleRepair {
  @Field(() => String, { description: '对象（中文） · What it is about, in Chinese' })
  nameZh!: string
  @Field(() => String, { description: '对象（英文） · What it is about, in English' })
  nameEn!: string
  @Field(() => String, { description: 'LEAST：至少；MOST：至多 · Which bound changes' })
  bound!: string
  @Field(() => Int, { description: '现值 · As it is' })
  from!: number
  @Field(() => Int, { description: '改为 · As it would do' })
  to!: number
}

@ObjectType({ description: '不可行的原因 · Why nothing can be drawn', simpleResolvers: true })
export class Infeasibility {
  @Field(() => [String], { description: '说明（中文） · In words, in Chinese' })
  textsZh!: readonly string[]
  @Field(() => [String], { description: '说明（英文） · In words, in English' })
  textsEn!: readonly string[]
  @Field(() => [RowStanding], {
    description: '互相冲突的规则，缺一则不冲突 · Rules that conflict; without any one of them the others would not',
  })
  conflict!: readonly RowStanding[]
  @Field(() => [RuleRepair], { description: '只改一条即可的办法 · Changes of one rule that would do by themselves' })
  repairs!: readonly RuleRepair[]
  @Field(() => [RuleRepair], { description: '总改动最小的办法 · The least total change that would do' })
  leastChange!: readonly RuleRepair[]
}

@ObjectType({
  description: '抽取前的可行性 · What a draw could give, before any freeze: counts and chances, no names',
  simpleResolvers: true,
})
export class PanelFeasibility {
  @Field(() => Int, { description: '该职业的专家人数 · Experts of the panel’s occupation' })
  surveyed!: number
  @Field(() => Int, { description: '备选人数 · People in the pool' })
  poolSize!: number
  @Field(() => Int, { description: '席位数（候补除外） · Seats, reserves aside' })
  size!: number
  @Field(() => Int, { description: '规则要求的备选人数 · People the rules ask to choose from' })
  nomineesNeeded!: number
  @Field(() => [PoolStep], { description: '逐条资格规则之后的备选人数 · The pool after each rule of eligibility in turn' })
  steps!: readonly PoolStep[]
  @Field(() => [RowStanding], { description: '组成规则 · Composition rules over the pool' })
  rules!: readonly RowStanding[]
  @Field(() => Boolean, { description: '是否可抽取 · Whether a panel can be drawn' })
  feasible!: boolean
  @Field(() => ExactChance, { nullable: true, description: '最小的概率 · The least chance of anybody' })
  least!: ExactChance | null
  @Field(() => ExactChance, { nullable: true, description: '最大的概率（指定成员除外） · The greatest chance, named members aside' })
  greatest!: ExactChance | null
  @Field(() => [TypeChance], { description: '各类人的概率，由小到大，至多五百类 · Chances per type, ascending, at most five hundred' })
  types!: readonly TypeChance[]
  @Field(() => Int, { description: '类数 · How many types there are' })
  typeCount!: number
  @Field(() => Infeasibility, { nullable: true, description: '不可行的原因 · Why nothing can be drawn' })
  infeasibility!: Infeasibility | null
  @Field(() => [String], { description: '偏离模板之处 · Where the rules deviate from their template' })
  deviations!: readonly string[]
  @Field(() => ApprovalNeed, { description: '须由谁批准 · Whose approval the rules need' })
  needs!: ApprovalNeed
}

@ObjectType({ description: '可行性查询的结果 · What asking for feasibility answers', simpleResolvers: true })
export class PanelFeasibilityPayload extends Payload {
  @Field(() => PanelFeasibility, { nullable: true, description: '可行性 · The feasibility' })
  feasibility!: PanelFeasibility | null
}

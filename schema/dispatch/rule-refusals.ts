import { Field, Int, ObjectType } from 'type-graphql'
import { UserError } from '../base/user-error.ts'
import { PanelRuleKind } from './panel-rule.ts'

const implementing = { implements: UserError, simpleResolvers: true }

@ObjectType({ ...implementing, description: '规则相互矛盾 · Rules that contradict one another whoever is in the roster' })
export class ContradictoryRules extends UserError {
  @Field(() => [PanelRuleKind], { description: '所涉规则 · The rules' })
  kinds!: PanelRuleKind[]
  @Field(() => Int, { description: '要求的人数 · Members that one asks for' })
  askedLeast!: number
  @Field(() => Int, { description: '允许的人数 · Members that the other allows' })
  allowedMost!: number
  @Field(() => String, { nullable: true, description: '对象代码 · Code of the subject' })
  subject!: string | null
}

@ObjectType({ ...implementing, description: '概率上限过低 · A cap on chances under which no lottery exists' })
export class CapTooLow extends UserError {
  @Field(() => String, { description: '所设上限 · The cap' })
  cap!: string
  @Field(() => String, {
    description: '席位数与可抽人数之比：再低则无法抽取 · Seats to draw over people to draw from: below this nothing can be drawn',
  })
  least!: string
  @Field(() => Int, { description: '备选人数 · People in the pool' })
  poolSize!: number
}

@ObjectType({ ...implementing, description: '一千球不够 · A thousand whole balls under which no lottery was found' })
export class TooFewBalls extends UserError {
  @Field(() => Int, { description: '不在任何一球上的人数；0 为受概率上限所限 · People on no ball; 0 where the cap leaves no whole ball' })
  without!: number
  @Field(() => Int, { description: '备选人数 · People in the pool' })
  poolSize!: number
}

@ObjectType({ ...implementing, description: '备选人数不足规定倍数 · Fewer nominees than the rules ask for' })
export class PoolTooSmall extends UserError {
  @Field(() => Int, { description: '备选人数 · People in the pool' })
  poolSize!: number
  @Field(() => Int, { description: '规则要求的人数 · People the rules ask for' })
  needed!: number
}

import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { SeatInput } from './draft-panel.ts'
import { Panel } from './panel.ts'
import { PanelRuleVersion, PanelTemplate } from './panel-rule-version.ts'
import { PanelRulesInput } from './panel-rules-input.ts'

@InputType({ description: '修改组成规则：冻结名单之前；形成新版本 · New rules of a panel before its pool is frozen: a new version' })
export class UpdatePanelRulesInput {
  @Field(() => ID, { description: '专家组 · Panel' })
  panelId!: string
  @Field(() => Int, { description: '读取时的规则版本 · Version of the rules as they were read' })
  rulesVersion!: number
  @Field(() => [SeatInput], { nullable: true, description: '席位；未填则不变 · Seats; as they are when not given' })
  seats?: SeatInput[] | null
  @Field(() => PanelTemplate, { nullable: true, description: '模板 · Template' })
  template?: PanelTemplate | null
  @Field(() => PanelRulesInput, { description: '全部组成规则，代替原有规则 · All composition rules, in place of those there are' })
  rules!: PanelRulesInput
  @Field(() => String, { nullable: true, description: '偏离模板的理由 · Reason of deviations from the template' })
  reason?: string | null
}

@ObjectType({ description: '修改组成规则的结果 · What new rules of a panel answer', simpleResolvers: true })
export class UpdatePanelRulesPayload extends Payload {
  @Field(() => Panel, { nullable: true, description: '专家组 · The panel' })
  panel!: Panel | null
  @Field(() => PanelRuleVersion, { nullable: true, description: '新版本 · The new version' })
  rules!: PanelRuleVersion | null
}

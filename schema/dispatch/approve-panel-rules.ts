import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { PanelRuleVersion } from './panel-rule-version.ts'

@InputType({ description: '批准组成规则 · Approval of a version of a panel’s rules by a second person' })
export class ApprovePanelRulesInput {
  @Field(() => ID, { description: '专家组 · Panel' })
  panelId!: string
  @Field(() => Int, { description: '所批准的规则版本 · Version of the rules that is approved' })
  rulesVersion!: number
}

@ObjectType({ description: '批准组成规则的结果 · What approving rules answers', simpleResolvers: true })
export class ApprovePanelRulesPayload extends Payload {
  @Field(() => PanelRuleVersion, { nullable: true, description: '已批准的版本 · The approved version' })
  rules!: PanelRuleVersion | null
}

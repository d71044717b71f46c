import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { SeatInput } from './draft-panel.ts'
import { Panel } from './panel.ts'
import { PanelTemplate } from './panel-rule-version.ts'
import { PanelRulesInput } from './panel-rules-input.ts'

@InputType({ description: '按职业批量拟定专家组 · One panel per occupation of an engagement, all alike' })
export class DraftPanelsInput {
  @Field(() => ID, { description: '任务 · Engagement' })
  engagementId!: string
  @Field(() => [String], {
    nullable: true,
    description: '职业编码；缺省为任务的全部职业 · Codes of the occupations; all of the engagement when left out',
  })
  occupationCodes?: string[] | null
  @Field(() => [SeatInput], { description: '每组席位 · Seats of each panel' })
  seats!: SeatInput[]
  @Field(() => PanelRulesInput, { defaultValue: { fromCounties: [] }, description: '每组组成规则 · Composition rules of each panel' })
  rules!: PanelRulesInput
  @Field(() => PanelTemplate, {
    nullable: true,
    description:
      '规则模板；不填按任务类别，null 为不用模板 · Template of the rules; that of the engagement’s kind unless said, null for none',
  })
  template?: PanelTemplate | null
  @Field(() => String, { nullable: true, description: '偏离模板的理由 · Reason of deviations from the template' })
  reason?: string | null
}

@ObjectType({ description: '批量拟定的结果 · What drafting panels answers', simpleResolvers: true })
export class DraftPanelsPayload extends Payload {
  @Field(() => [Panel], { nullable: true, description: '专家组 · The panels' })
  panels!: Panel[] | null
}

import { Field, Int, ObjectType } from 'type-graphql'
import { EngagementKind } from './engagement.ts'
import { PanelRuleKind } from './panel-rule.ts'
import { PanelTemplate } from './panel-rule-version.ts'
import { SeatRole } from './panel-seat.ts'

@ObjectType({ description: '模板要求的角色 · A role a template asks for', simpleResolvers: true })
export class TemplateRole {
  @Field(() => SeatRole, { description: '角色 · Role' })
  role!: SeatRole
  @Field(() => Int, { description: '至少几席 · Seats at least' })
  atLeast!: number
  @Field(() => String, { description: '依据（中文） · Where the figure comes from, in Chinese' })
  sourceZh!: string
  @Field(() => String, { description: '依据（英文） · Where the figure comes from, in English' })
  sourceEn!: string
}

@ObjectType({ description: '模板中的一条规则 · A rule of a template', simpleResolvers: true })
export class TemplateRule {
  @Field(() => PanelRuleKind, { description: '类别 · Kind' })
  kind!: PanelRuleKind
  @Field(() => Int, { description: '数值；占比时为分子 · Number; of a share, its numerator' })
  number!: number
  @Field(() => Int, { nullable: true, description: '占比的分母 · Denominator of a share' })
  outOf!: number | null
  @Field(() => String, { description: '所属条款 · The clause it serves' })
  clause!: string
  @Field(() => String, { description: '依据（中文） · Where the figure comes from, in Chinese' })
  sourceZh!: string
  @Field(() => String, { description: '依据（英文） · Where the figure comes from, in English' })
  sourceEn!: string
}

@ObjectType({ description: '组成规则模板 · A template of composition rules for kinds of engagement', simpleResolvers: true })
export class PanelRuleTemplate {
  @Field(() => PanelTemplate, { description: '模板 · Template' })
  key!: PanelTemplate
  @Field(() => [EngagementKind], { description: '适用的任务类别 · Kinds of engagement it is for' })
  kinds!: readonly EngagementKind[]
  @Field(() => String, { description: '名称（中文） · Name in Chinese' })
  nameZh!: string
  @Field(() => String, { description: '名称（英文） · Name in English' })
  nameEn!: string
  @Field(() => [TemplateRole], { description: '要求的角色 · Roles it asks for' })
  roles!: readonly TemplateRole[]
  @Field(() => [TemplateRule], { description: '规则 · Rules' })
  rules!: readonly TemplateRule[]
}

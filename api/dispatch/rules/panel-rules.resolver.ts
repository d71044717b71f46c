import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { ApprovePanelRulesInput, ApprovePanelRulesPayload } from '../../../schema/dispatch/approve-panel-rules.ts'
import { EngagementKind } from '../../../schema/dispatch/engagement.ts'
import { PanelFeasibilityInput, PanelFeasibilityPayload } from '../../../schema/dispatch/panel-feasibility.ts'
import { PanelRuleTemplate } from '../../../schema/dispatch/panel-rule-template.ts'
import { UpdatePanelRulesInput, UpdatePanelRulesPayload } from '../../../schema/dispatch/update-panel-rules.ts'
import type { Act, Context } from '../../context.ts'
import { approvePanelRules } from './approve-panel-rules.ts'
import { panelFeasibility } from './panel-feasibility.ts'
import { templatesFor } from './rule-template-list.ts'
import { updatePanelRules } from './update-panel-rules.ts'

@Resolver()
export class PanelRulesResolver {
  @Query(() => [PanelRuleTemplate], {
    description: '组成规则模板，可按任务类别 · Templates of composition rules, of one kind of engagement or of all',
  })
  panelRuleTemplates(
    @Arg('kind', () => EngagementKind, { nullable: true, description: '任务类别 · Kind of engagement' }) kind: EngagementKind | null,
  ) {
    return templatesFor(kind)
  }

  @Query(() => PanelFeasibilityPayload, {
    description: '抽取前的可行性和概率，不含姓名 · What a draw could give, before any freeze: counts and chances, no names',
  })
  panelFeasibility(
    @Arg('input', () => PanelFeasibilityInput, { description: '专家组、方案或修改 · Panel, draft or change' }) input: PanelFeasibilityInput,
    @Ctx() context: Context,
  ) {
    return panelFeasibility(context, input)
  }

  @Mutation(() => UpdatePanelRulesPayload, { description: '修改组成规则，形成新版本 · Gives a panel new rules: a new version' })
  updatePanelRules(@Arg('input', () => UpdatePanelRulesInput) input: UpdatePanelRulesInput, @Ctx() act: Act) {
    return updatePanelRules(act, input)
  }

  @Mutation(() => ApprovePanelRulesPayload, { description: '批准偏离模板的组成规则 · Approves rules that deviate from their template' })
  approvePanelRules(@Arg('input', () => ApprovePanelRulesInput) input: ApprovePanelRulesInput, @Ctx() act: Act) {
    return approvePanelRules(act, input)
  }
}

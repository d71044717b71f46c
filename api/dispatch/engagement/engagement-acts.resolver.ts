import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { CreateEngagementInput, CreateEngagementPayload } from '../../../schema/dispatch/create-engagement.ts'
import { DraftPanelInput, DraftPanelPayload } from '../../../schema/dispatch/draft-panel.ts'
import { NameMemberInput, NameMemberPayload } from '../../../schema/dispatch/name-member.ts'
import type { Act } from '../../context.ts'
import { draftPanel } from '../panel/draft-panel.ts'
import { nameMember } from '../panel/name-member.ts'
import { createEngagement } from './create-engagement.ts'

@Resolver()
export class EngagementActsResolver {
  @Mutation(() => CreateEngagementPayload, { description: '新建派遣任务 · Creates an engagement' })
  createEngagement(@Arg('input', () => CreateEngagementInput) input: CreateEngagementInput, @Ctx() act: Act) {
    return createEngagement(act, input)
  }

  @Mutation(() => DraftPanelPayload, { description: '拟定专家组：席位和组成规则 · Drafts a panel: seats and composition rules' })
  draftPanel(@Arg('input', () => DraftPanelInput) input: DraftPanelInput, @Ctx() act: Act) {
    return draftPanel(act, input)
  }

  @Mutation(() => NameMemberPayload, { description: '指定成员，须写明理由 · Names a member directly, with a reason' })
  nameMember(@Arg('input', () => NameMemberInput) input: NameMemberInput, @Ctx() act: Act) {
    return nameMember(act, input)
  }
}

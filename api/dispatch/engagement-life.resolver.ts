import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import {
  ApproveEngagementInput,
  ApproveEngagementPayload,
  CloseEngagementInput,
  CloseEngagementPayload,
  MarkHeldInput,
  MarkHeldPayload,
  ReportEngagementInput,
  ReportEngagementPayload,
} from '../../schema/dispatch/conduct-engagement.ts'
import type { Act } from '../context.ts'
import { approveEngagement } from './approve-engagement.ts'
import { closeEngagement } from './close-engagement.ts'
import { markHeld } from './mark-held.ts'
import { reportEngagement } from './report-engagement.ts'

@Resolver()
export class EngagementLifeResolver {
  @Mutation(() => ApproveEngagementPayload, { description: '批准任务 · Approves an engagement' })
  approveEngagement(@Arg('input', () => ApproveEngagementInput) input: ApproveEngagementInput, @Ctx() act: Act) {
    return approveEngagement(act, input)
  }

  @Mutation(() => MarkHeldPayload, { description: '标记任务已举行 · Marks an engagement as held' })
  markHeld(@Arg('input', () => MarkHeldInput) input: MarkHeldInput, @Ctx() act: Act) {
    return markHeld(act, input)
  }

  @Mutation(() => ReportEngagementPayload, { description: '报告任务 · Reports on an engagement' })
  reportEngagement(@Arg('input', () => ReportEngagementInput) input: ReportEngagementInput, @Ctx() act: Act) {
    return reportEngagement(act, input)
  }

  @Mutation(() => CloseEngagementPayload, { description: '办结任务 · Closes an engagement' })
  closeEngagement(@Arg('input', () => CloseEngagementInput) input: CloseEngagementInput, @Ctx() act: Act) {
    return closeEngagement(act, input)
  }
}

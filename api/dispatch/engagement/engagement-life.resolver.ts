import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { AddParticipantsInput, AddParticipantsPayload } from '../../../schema/dispatch/add-participants.ts'
import {
  CancelEngagementInput,
  CancelEngagementPayload,
  OpenSealedListInput,
  OpenSealedListPayload,
  PostponeEngagementInput,
  PostponeEngagementPayload,
} from '../../../schema/dispatch/cancel-engagement.ts'
import { ChangeVenueInput, ChangeVenuePayload } from '../../../schema/dispatch/change-venue.ts'
import {
  ApproveEngagementInput,
  ApproveEngagementPayload,
  CloseEngagementInput,
  CloseEngagementPayload,
  MarkHeldInput,
  MarkHeldPayload,
  ReportEngagementInput,
  ReportEngagementPayload,
} from '../../../schema/dispatch/conduct-engagement.ts'
import { DraftPanelsInput, DraftPanelsPayload } from '../../../schema/dispatch/draft-panels.ts'
import type { Act } from '../../context.ts'
import { draftPanels } from '../panel/draft-panels.ts'
import { openSealedList } from '../panel/open-sealed-list.ts'
import { addParticipants } from './add-participants.ts'
import { approveEngagement } from './approve-engagement.ts'
import { cancelEngagement } from './cancel-engagement.ts'
import { changeVenue } from './change-venue.ts'
import { closeEngagement } from './close-engagement.ts'
import { markHeld } from './mark-held.ts'
import { postponeEngagement } from './postpone-engagement.ts'
import { reportEngagement } from './report-engagement.ts'

@Resolver()
export class EngagementLifeResolver {
  @Mutation(() => ApproveEngagementPayload, { description: '批准任务 · Approves an engagement' })
  approveEngagement(@Arg('input', () => ApproveEngagementInput) input: ApproveEngagementInput, @Ctx() act: Act) {
    return approveEngagement(act, input)
  }

  @Mutation(() => AddParticipantsPayload, { description: '补登参与单位 · Adds organisations that take part' })
  addParticipants(@Arg('input', () => AddParticipantsInput) input: AddParticipantsInput, @Ctx() act: Act) {
    return addParticipants(act, input)
  }

  @Mutation(() => ChangeVenuePayload, { description: '变更地点 · Changes the venue' })
  changeVenue(@Arg('input', () => ChangeVenueInput) input: ChangeVenueInput, @Ctx() act: Act) {
    return changeVenue(act, input)
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

  @Mutation(() => DraftPanelsPayload, { description: '按职业批量拟定专家组 · Drafts one panel per occupation' })
  draftPanels(@Arg('input', () => DraftPanelsInput) input: DraftPanelsInput, @Ctx() act: Act) {
    return draftPanels(act, input)
  }

  @Mutation(() => OpenSealedListPayload, { description: '开启名单 · Opens the sealed list of an engagement' })
  openSealedList(@Arg('input', () => OpenSealedListInput) input: OpenSealedListInput, @Ctx() act: Act) {
    return openSealedList(act, input)
  }

  @Mutation(() => CancelEngagementPayload, { description: '取消任务 · Cancels an engagement' })
  cancelEngagement(@Arg('input', () => CancelEngagementInput) input: CancelEngagementInput, @Ctx() act: Act) {
    return cancelEngagement(act, input)
  }

  @Mutation(() => PostponeEngagementPayload, { description: '延期或改期 · Postpones an engagement, or moves it to new days' })
  postponeEngagement(@Arg('input', () => PostponeEngagementInput) input: PostponeEngagementInput, @Ctx() act: Act) {
    return postponeEngagement(act, input)
  }
}

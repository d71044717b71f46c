import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver } from 'type-graphql'
import { ViewContactSheetInput, ViewContactSheetPayload } from '../../../schema/dispatch/contact-sheet.ts'
import { ContestantConnection, ContestantsArgs } from '../../../schema/dispatch/contestants.ts'
import { CouldServePayload } from '../../../schema/dispatch/could-serve.ts'
import { DecideConflictInput, DecideConflictPayload } from '../../../schema/dispatch/decide-conflict.ts'
import { Engagement } from '../../../schema/dispatch/engagement.ts'
import { ImportContestantsInput, ImportContestantsPayload } from '../../../schema/dispatch/import-contestants.ts'
import type { Act, Context } from '../../context.ts'
import { answeredByPlan } from '../../read/answered.ts'
import { viewContactSheet } from '../panel/view-contact-sheet.ts'
import { couldServe } from './could-serve.ts'
import { decideConflict } from './decide-conflict.ts'
import { importContestants } from './import-contestants.ts'

@Resolver(() => Engagement)
export class ConflictActsResolver {
  @Query(() => CouldServePayload, {
    description: '预查某专家能否在某专家组任职：不联系任何人 · Whether an expert could sit on a panel, and why not; contacts nobody',
  })
  couldServe(
    @Arg('expertId', () => ID, { description: '专家 · Expert' }) expertId: string,
    @Arg('panelId', () => ID, { description: '专家组 · Panel' }) panelId: string,
    @Ctx() context: Context,
  ) {
    return couldServe(context, { expertId, panelId })
  }

  @FieldResolver(() => ContestantConnection, { description: '参赛或参评人员 · Contestants or candidates' })
  contestants(@Args(() => ContestantsArgs) _asked: ContestantsArgs) {
    return answeredByPlan()
  }

  @Mutation(() => DecideConflictPayload, { description: '决定他人提出的回避事由 · Decides on a conflict that a third party claimed' })
  decideConflict(@Arg('input', () => DecideConflictInput) input: DecideConflictInput, @Ctx() act: Act) {
    return decideConflict(act, input)
  }

  @Mutation(() => ImportContestantsPayload, { description: '导入参赛人员名单 · Brings in a list of contestants' })
  importContestants(@Arg('input', () => ImportContestantsInput) input: ImportContestantsInput, @Ctx() act: Act) {
    return importContestants(act, input)
  }

  @Mutation(() => ViewContactSheetPayload, { description: '查看联系表 · Shows the contact sheet of an opened panel' })
  viewContactSheet(@Arg('input', () => ViewContactSheetInput) input: ViewContactSheetInput, @Ctx() act: Act) {
    return viewContactSheet(act, input)
  }
}

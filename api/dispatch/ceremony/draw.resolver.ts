import { Arg, Args, Ctx, Extensions, ID, Mutation, Query, Resolver } from 'type-graphql'
import { PageArgs } from '../../../schema/base/connection.ts'
import { AnnounceFreezeInput, AnnounceFreezePayload } from '../../../schema/dispatch/announce-freeze.ts'
import { PreviewCandidatesInput, PreviewCandidatesPayload } from '../../../schema/dispatch/candidate-preview.ts'
import { CommitToDrawInput, CommitToDrawPayload } from '../../../schema/dispatch/commit-to-draw.ts'
import { Draw } from '../../../schema/dispatch/draw.ts'
import { DrawHolder, DrawLineage } from '../../../schema/dispatch/draw-lineage.ts'
import { DrawPanelInput, DrawPanelPayload } from '../../../schema/dispatch/draw-panel.ts'
import { DrawProof } from '../../../schema/dispatch/draw-proof.ts'
import { FreezeDrawInput, FreezeDrawPayload } from '../../../schema/dispatch/freeze-draw.ts'
import { LotteryProgress } from '../../../schema/dispatch/lottery-progress.ts'
import { ProvideLinkInput, ProvideLinkPayload } from '../../../schema/dispatch/provide-link.ts'
import { RecordPublicValueInput, RecordPublicValuePayload } from '../../../schema/dispatch/record-public-value.ts'
import { ApproveRedrawInput, ApproveRedrawPayload, RedrawPanelInput, RedrawPanelPayload } from '../../../schema/dispatch/redraw-panel.ts'
import { RevealForDrawInput, RevealForDrawPayload } from '../../../schema/dispatch/reveal-for-draw.ts'
import { SupplementDrawInput, SupplementDrawPayload } from '../../../schema/dispatch/supplement-draw.ts'
import type { Act, Context } from '../../context.ts'
import { answeredByPlan } from '../../read/answered.ts'
import { candidatePreview } from '../pool/candidate-preview.ts'
import { announceFreeze } from './announce-freeze.ts'
import { approveRedraw } from './approve-redraw.ts'
import { commitToDraw } from './commit-to-draw.ts'
import { drawPanel } from './draw-panel.ts'
import { freezeDraw } from './freeze-draw.ts'
import { readLotteryProgress } from './lottery-progress.ts'
import { prepareDraw } from './prepare-draw.ts'
import { provideLink } from './provide-link.ts'
import { readDrawHolders, readDrawLineage } from './read-draw-lineage.ts'
import { readDrawProof } from './read-draw-proof.ts'
import { recordPublicValue } from './record-public-value.ts'
import { redrawPanel } from './redraw-panel.ts'
import { revealForDraw } from './reveal-for-draw.ts'
import { supplementDraw } from './supplement-draw.ts'

@Resolver()
export class DrawResolver {
  @Query(() => PreviewCandidatesPayload, {
    description: '人选预览：谁可选，谁不可选，为什么 · Who could sit on a panel, who could not, and why',
  })
  previewCandidates(
    @Arg('input', () => PreviewCandidatesInput, { description: '专家组或方案 · Panel or draft' }) input: PreviewCandidatesInput,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ) {
    return candidatePreview(context, input, page)
  }

  @Query(() => Draw, { nullable: true, description: '取一次抽取 · One draw' })
  draw(@Arg('id', () => ID, { description: '标识 · Id' }) _id: string) {
    return answeredByPlan()
  }

  @Query(() => LotteryProgress, {
    nullable: true,
    description: '抽签方案的计算进度；未在计算时为空 · How far the lottery of a frozen draw is; null while none is being made',
  })
  lotteryProgress(@Arg('drawId', () => ID, { description: '抽取 · Draw' }) drawId: string, @Ctx() context: Context) {
    return readLotteryProgress(context, drawId)
  }

  @Query(() => DrawProof, { nullable: true, description: '抽取证明 · What of a draw’s proof the viewer may have' })
  drawProof(@Arg('drawId', () => ID, { description: '抽取 · Draw' }) drawId: string, @Ctx() context: Context) {
    return readDrawProof(context, drawId)
  }

  @Mutation(() => DrawPanelPayload, { description: '抽取专家组 · Draws a panel' })
  @Extensions({ before: prepareDraw })
  drawPanel(@Arg('input', () => DrawPanelInput) input: DrawPanelInput, @Ctx() act: Act) {
    return drawPanel(act, input)
  }

  @Mutation(() => AnnounceFreezePayload, { description: '预告冻结 · Announces when a pool will be frozen' })
  announceFreeze(@Arg('input', () => AnnounceFreezeInput) input: AnnounceFreezeInput, @Ctx() act: Act) {
    return announceFreeze(act, input)
  }

  @Mutation(() => FreezeDrawPayload, { description: '冻结备选名单 · Freezes the pool of a panel as announced' })
  freezeDraw(@Arg('input', () => FreezeDrawInput) input: FreezeDrawInput, @Ctx() act: Act) {
    return freezeDraw(act, input)
  }

  @Mutation(() => CommitToDrawPayload, { description: '作出承诺 · Commits to a draw, as one of its two holders' })
  commitToDraw(@Arg('input', () => CommitToDrawInput) input: CommitToDrawInput, @Ctx() act: Act) {
    return commitToDraw(act, input)
  }

  @Mutation(() => RevealForDrawPayload, { description: '揭示 · Reveals for a draw, as one of its two holders' })
  revealForDraw(@Arg('input', () => RevealForDrawInput) input: RevealForDrawInput, @Ctx() act: Act) {
    return revealForDraw(act, input)
  }

  @Mutation(() => RecordPublicValuePayload, { description: '登记公共随机值 · Records the public value, and draws' })
  recordPublicValue(@Arg('input', () => RecordPublicValueInput) input: RecordPublicValueInput, @Ctx() act: Act) {
    return recordPublicValue(act, input)
  }

  @Mutation(() => ProvideLinkPayload, { description: '给出链值 · Provides the next link for a replacement' })
  provideLink(@Arg('input', () => ProvideLinkInput) input: ProvideLinkInput, @Ctx() act: Act) {
    return provideLink(act, input)
  }

  @Mutation(() => RedrawPanelPayload, { description: '申请重新抽取 · Asks for a new attempt at a draw' })
  redrawPanel(@Arg('input', () => RedrawPanelInput) input: RedrawPanelInput, @Ctx() act: Act) {
    return redrawPanel(act, input)
  }

  @Mutation(() => ApproveRedrawPayload, { description: '批准重新抽取 · Approves a new attempt at a draw' })
  approveRedraw(@Arg('input', () => ApproveRedrawInput) input: ApproveRedrawInput, @Ctx() act: Act) {
    return approveRedraw(act, input)
  }

  @Mutation(() => SupplementDrawPayload, {
    description: '补充抽取：在席成员留任，只抽无人可补的空缺 · Leaves a gap that nobody fills to a supplementary draw',
  })
  supplementDraw(@Arg('input', () => SupplementDrawInput) input: SupplementDrawInput, @Ctx() act: Act) {
    return supplementDraw(act, input)
  }

  @Query(() => DrawLineage, {
    nullable: true,
    description: '抽取的来龙去脉（仅供监督员） · How a panel came about, for the supervisor',
  })
  drawLineage(@Arg('panelId', () => ID, { description: '专家组 · Panel' }) panelId: string, @Ctx() context: Context) {
    return readDrawLineage(context, panelId)
  }

  @Query(() => [DrawHolder], { description: '可持有抽取秘密的人 · Who may hold a secret of a panel’s draw' })
  drawHolders(@Arg('panelId', () => ID, { description: '专家组 · Panel' }) panelId: string, @Ctx() context: Context) {
    return readDrawHolders(context, panelId)
  }
}

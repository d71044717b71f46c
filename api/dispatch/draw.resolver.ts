import { Arg, Args, Ctx, Extensions, ID, Mutation, Query, Resolver } from 'type-graphql'
import { PageArgs } from '../../schema/base/connection.ts'
import { PreviewCandidatesInput, PreviewCandidatesPayload } from '../../schema/dispatch/candidate-preview.ts'
import { DrawPanelInput, DrawPanelPayload } from '../../schema/dispatch/draw-panel.ts'
import { DrawProof } from '../../schema/dispatch/draw-proof.ts'
import type { Act, Context } from '../context.ts'
import { candidatePreview } from './candidate-preview.ts'
import { drawPanel } from './draw-panel.ts'
import { prepareDraw } from './prepare-draw.ts'
import { readDrawProof } from './read-draw-proof.ts'

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

  @Query(() => DrawProof, { nullable: true, description: '抽取证明 · What of a draw’s proof the viewer may have' })
  drawProof(@Arg('drawId', () => ID, { description: '抽取 · Draw' }) drawId: string, @Ctx() context: Context) {
    return readDrawProof(context, drawId)
  }

  @Mutation(() => DrawPanelPayload, { description: '抽取专家组 · Draws a panel' })
  @Extensions({ before: prepareDraw })
  drawPanel(@Arg('input', () => DrawPanelInput) input: DrawPanelInput, @Ctx() act: Act) {
    return drawPanel(act, input)
  }
}

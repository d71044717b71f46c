import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql'
import { ScoreAnalysisPayload } from '../../schema/analytics/score-analysis.ts'
import { UploadScoresInput, UploadScoresPayload } from '../../schema/analytics/upload-scores.ts'
import type { Act, Context } from '../context.ts'
import { consult } from '../transaction.ts'
import { analyseScores } from './analyse-scores.ts'
import { uploadScores } from './upload-scores.ts'

@Resolver()
export class ScoresResolver {
  @Query(() => ScoreAnalysisPayload, {
    description:
      '评分分析：组织者和监督员可见；绝不用于任何抽取或规则 · Analysis of the latest score sheet, for organiser and supervisor; never used by any draw or rule',
  })
  scoreAnalysis(@Arg('panelId', () => ID, { description: '专家组 · Panel' }) panelId: string, @Ctx() context: Context) {
    return consult(context, act => analyseScores(act, panelId))
  }

  @Mutation(() => UploadScoresPayload, { description: '上传评分表 · Uploads a score sheet' })
  uploadScores(@Arg('input', () => UploadScoresInput) input: UploadScoresInput, @Ctx() act: Act) {
    return uploadScores(act, input)
  }
}

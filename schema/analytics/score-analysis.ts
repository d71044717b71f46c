import { Field, Float, Int, ObjectType } from 'type-graphql'
import { Payload } from '../base/payload.ts'
import { DateTime } from '../base/scalars.ts'
import { Assignment } from '../dispatch/assignment.ts'

@ObjectType({ description: '估计值和 95% 置信区间 · An estimate with its 95 % confidence interval', simpleResolvers: true })
export class ScoreEstimate {
  @Field(() => Float, { description: '估计值 · Estimate' })
  value!: number
  @Field(() => Float, { description: '下限 · Lower end' })
  low!: number
  @Field(() => Float, { description: '上限 · Upper end' })
  high!: number
}

@ObjectType({ description: '一名裁判的评分特征 · How one judge scored', simpleResolvers: true })
export class JudgeAnalysis {
  @Field(() => Int, { description: '席位（联系表次序） · Seat, as the contact sheet counts' })
  seat!: number
  @Field(() => Assignment, { description: '指派 · Assignment' })
  assignment!: Assignment
  @Field(() => Int, { description: '评分数 · Scores given' })
  scores!: number
  @Field(() => ScoreEstimate, {
    nullable: true,
    description:
      '宽严：与其他裁判均分之差的平均，正为宽 · Severity: mean residual against the contestant’s mean with the other judges; above 0 is lenient',
  })
  severity!: ScoreEstimate | null
  @Field(() => ScoreEstimate, {
    nullable: true,
    description: '一致性：与其他裁判均分的相关系数 · Consistency: correlation with the mean of the others',
  })
  consistency!: ScoreEstimate | null
  @Field(() => ScoreEstimate, { nullable: true, description: '对本单位选手的抬分 · Lift for contestants of the judge’s own unit' })
  unitLift!: ScoreEstimate | null
  @Field(() => ScoreEstimate, { nullable: true, description: '对本地区选手的抬分 · Lift for contestants of the judge’s own region' })
  regionLift!: ScoreEstimate | null
}

@ObjectType({ description: '偏离的分数 · A score far from what the others gave', simpleResolvers: true })
export class OutlyingScore {
  @Field(() => Int, { description: '席位 · Seat' })
  seat!: number
  @Field(() => Int, { description: '选手在名单中的行号 · Row of the contestant in the list' })
  contestantNumber!: number
  @Field(() => String, { description: '选手 · Contestant' })
  contestantName!: string
  @Field(() => Float, { description: '分数 · Score' })
  score!: number
  @Field(() => Float, { description: '扣除该裁判宽严后的偏差 · Residual, less the judge’s severity' })
  residual!: number
}

@ObjectType({
  description:
    '评分分析：仅供组织者和监督员参考，不用于任何抽取或规则 · Analysis of scores: for people to read; no draw and no rule uses it',
  simpleResolvers: true,
})
export class ScoreAnalysis {
  @Field(() => Int, { description: '第几份评分表 · Number of the sheet' })
  sheet!: number
  @Field(() => DateTime, { description: '上传时间 · Uploaded at' })
  uploadedAt!: Date
  @Field(() => Int, { description: '选手数 · Contestants' })
  contestants!: number
  @Field(() => [JudgeAnalysis], { description: '各裁判 · Judges, by seat' })
  judges!: readonly JudgeAnalysis[]
  @Field(() => Float, { description: '偏离界限（分） · Bound beyond which a residual is outlying, in points' })
  bound!: number
  @Field(() => [OutlyingScore], { description: '偏离的分数，最远在前 · Outlying scores, the farthest first' })
  outliers!: readonly OutlyingScore[]
}

@ObjectType({ description: '评分分析的结果 · What asking for the analysis of scores answers', simpleResolvers: true })
export class ScoreAnalysisPayload extends Payload {
  @Field(() => ScoreAnalysis, { nullable: true, description: '分析；尚未上传评分表则为空 · The analysis; null until a sheet was uploaded' })
  analysis!: ScoreAnalysis | null
}

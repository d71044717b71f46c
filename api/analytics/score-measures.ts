/** What the scores of a panel say of its judges. For people to read: no draw and no rule uses any of it. Pure. */

import { student95 } from './student.ts'

/** What one judge gave one contestant, and whether the two are of one unit or region. */
export interface Mark {
  readonly judge: number
  readonly contestant: number
  readonly score: number
  readonly ownUnit: boolean
  readonly ownRegion: boolean
}

/** An estimate with its 95 % confidence interval. */
export interface Estimate {
  readonly value: number
  readonly low: number
  readonly high: number
}

export interface JudgeMeasures {
  readonly judge: number
  readonly scores: number
  readonly severity: Estimate | null
  readonly consistency: Estimate | null
  readonly unitLift: Estimate | null
  readonly regionLift: Estimate | null
}

export interface Outlier {
  readonly mark: Mark
  readonly residual: number
}

export interface ScoreMeasures {
  readonly judges: readonly JudgeMeasures[]
  /** In points. */
  readonly bound: number
  readonly outliers: readonly Outlier[]
}

/** A score is outlying beyond so many standard deviations; these are taken from the median deviation, which outliers do not stretch. */
export const OUTLYING = 3.5
const DEVIATION_PER_MEDIAN = 1.4826
/** Contestants of one's own, and others, without whom no lift is told. */
const FEWEST = 2

interface Residual {
  readonly mark: Mark
  /** The contestant's mean over the other judges. */
  readonly others: number
  readonly residual: number
}

/**
 * Severity, consistency, lift for one's own and outlying scores, in points. A residual is a score less the mean that the other judges gave
 * the same contestant, so that a judge is not compared with themselves. What too few scores cannot tell is null.
 */
export function measureScores(marks: readonly Mark[]): ScoreMeasures {
  const totals = new Map<number, { sum: number; number: number }>()
  for (const { contestant, score } of marks) {
    const total = totals.get(contestant) ?? { sum: 0, number: 0 }
    totals.set(contestant, { sum: total.sum + score, number: total.number + 1 })
  }
  const residuals = marks.flatMap((mark): Residual[] => {
    const { sum, number } = totals.get(mark.contestant)!
    if (number < 2) return []
    const others = (sum - mark.score) / (number - 1)
    return [{ mark, others, residual: mark.score - others }]
  })
  const numbers = [...new Set(marks.map(({ judge }) => judge))].sort((a, b) => a - b)
  const judges = numbers.map(judge =>
    measuresOf(
      judge,
      residuals.filter(({ mark }) => mark.judge === judge),
    ),
  )
  return { judges, ...outlying(residuals, judges) }
}

function measuresOf(judge: number, own: readonly Residual[]): JudgeMeasures {
  return {
    judge,
    scores: own.length,
    severity: meanOf(own.map(({ residual }) => residual)),
    consistency: correlation(
      own.map(({ mark }) => mark.score),
      own.map(({ others }) => others),
    ),
    unitLift: lift(own, ({ ownUnit }) => ownUnit),
    regionLift: lift(own, ({ ownRegion }) => ownRegion),
  }
}

/** The difference of mean residuals between contestants of one's own and the others, its interval from the pooled variance. */
function lift(residuals: readonly Residual[], isOwn: (mark: Mark) => boolean): Estimate | null {
  const own = residuals.filter(({ mark }) => isOwn(mark)).map(({ residual }) => residual)
  const others = residuals.filter(({ mark }) => !isOwn(mark)).map(({ residual }) => residual)
  if (own.length < FEWEST || others.length < FEWEST) return null
  const freedom = own.length + others.length - 2
  const variance = (squares(own) + squares(others)) / freedom
  return around(mean(own) - mean(others), student95(freedom) * Math.sqrt(variance * (1 / own.length + 1 / others.length)))
}

function meanOf(values: readonly number[]): Estimate | null {
  if (values.length < 2) return null
  const freedom = values.length - 1
  return around(mean(values), student95(freedom) * Math.sqrt(squares(values) / freedom / values.length))
}

/** Pearson's correlation with Fisher's interval; null for fewer than four pairs, and where one side does not vary. */
function correlation(some: readonly number[], others: readonly number[]): Estimate | null {
  if (some.length < 4) return null
  const [a, b] = [mean(some), mean(others)]
  const together = some.reduce((sum, value, index) => sum + (value - a) * (others[index]! - b), 0)
  const spread = Math.sqrt(squares(some) * squares(others))
  if (spread < 1e-9) return null
  const value = Math.max(-1, Math.min(1, together / spread))
  if (1 - Math.abs(value) < 1e-12) return { value, low: value, high: value }
  const half = 1.959964 / Math.sqrt(some.length - 3)
  return { value, low: Math.tanh(Math.atanh(value) - half), high: Math.tanh(Math.atanh(value) + half) }
}

function outlying(residuals: readonly Residual[], judges: readonly JudgeMeasures[]): Pick<ScoreMeasures, 'bound' | 'outliers'> {
  const severity = new Map(judges.map(one => [one.judge, one.severity?.value ?? 0]))
  const left = residuals.map(({ mark, residual }) => ({ mark, residual: residual - severity.get(mark.judge)! }))
  const sizes = left.map(({ residual }) => Math.abs(residual)).sort((a, b) => a - b)
  const bound = OUTLYING * DEVIATION_PER_MEDIAN * (sizes[Math.floor(sizes.length / 2)] ?? 0)
  // Where most judges agree to the point, the median is nothing, and any difference would be outlying.
  if (bound < 1e-9) return { bound: 0, outliers: [] }
  const outliers = left.filter(({ residual }) => Math.abs(residual) > bound)
  return { bound, outliers: outliers.sort((a, b) => Math.abs(b.residual) - Math.abs(a.residual)) }
}

const around = (value: number, half: number): Estimate => ({ value, low: value - half, high: value + half })
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
const squares = (values: readonly number[]) => {
  const middle = mean(values)
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0)
}

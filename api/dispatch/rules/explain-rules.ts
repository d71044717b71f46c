import { RulesCannotBeMet } from '../../../schema/dispatch/refusals.ts'
import { CapTooLow, TooFewBalls } from '../../../schema/dispatch/rule-refusals.ts'
import type { Act } from '../../context.ts'
import { fractionText } from '../../draw/fraction.ts'
import { demand, refusalOf } from '../../refusal.ts'
import { explanationText, type Language } from '../../solve/explanation-text.ts'
import type { BallsTooFew, CapTooLowFor, Impossible, Unsettled } from '../ceremony/make-lottery.ts'
import { findRuleSubjects } from './find-rule-subjects.ts'
import { type RuleSubjects, ruleName } from './rule-names.ts'
import { ballsTexts, tightestTexts } from './tell-feasibility.ts'

/**
 * Refuses a draw whose rules no panel obeys, and says in both languages which rules conflict and what change would do; whose cap no lottery
 * keeps to, or that were not settled.
 */
export async function refuseRules(act: Act, impossible: Impossible): Promise<void> {
  if ('cap' in impossible) return demand(capTooLow(impossible))
  if ('balls' in impossible) return demand(ballsTooFew(impossible))
  const names = await findRuleSubjects(act.em)
  if ('tightest' in impossible) return demand(notSettled(impossible, names))
  const inWords = (language: Language) => explanationText(impossible, language, key => ruleName(key, language, names))
  const refusal = refusalOf(RulesCannotBeMet, {
    code: 'RULES_CANNOT_BE_MET',
    messageZh: '没有任何专家组能同时满足全部组成规则，请调整规则。',
    messageEn: 'No panel obeys all composition rules at once; change the rules.',
    poolSize: impossible.people,
    explanationZh: inWords('zh-CN'),
    explanationEn: inWords('en'),
  })
  demand(refusal)
}

function notSettled(unsettled: Unsettled, subjects: RuleSubjects): RulesCannotBeMet {
  return refusalOf(RulesCannotBeMet, {
    code: 'RULES_NOT_SETTLED',
    messageZh: '组成规则过于交错，在允许的计算量内未找到符合规则的专家组；请放宽所列规则之一。',
    messageEn: 'The composition rules are so entangled that no panel was found with the work allowed; loosen one of those listed.',
    poolSize: unsettled.people,
    explanationZh: tightestTexts(unsettled, 'zh-CN', subjects),
    explanationEn: tightestTexts(unsettled, 'en', subjects),
  })
}

function ballsTooFew(impossible: BallsTooFew): TooFewBalls {
  const { without, people } = impossible
  return refusalOf(TooFewBalls, { code: 'BALLS_TOO_FEW', ...ballsTexts(impossible), without, poolSize: people })
}

function capTooLow({ cap, least, people }: CapTooLowFor): CapTooLow {
  const texts = { cap: fractionText(cap), least: fractionText(least) }
  return refusalOf(CapTooLow, {
    code: 'CAP_TOO_LOW',
    messageZh: `个人概率上限 ${texts.cap} 过低：备选 ${people} 人，平均概率已为 ${texts.least}，在其余规则下无法抽取。请提高上限或放宽其余规则。`,
    messageEn: `The cap of ${texts.cap} is too low: with ${people} people in the pool the average chance is ${texts.least}, and under the other rules nothing can be drawn. Raise the cap or loosen the other rules.`,
    ...texts,
    poolSize: people,
  })
}

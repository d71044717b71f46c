import { RulesCannotBeMet } from '../../../schema/dispatch/refusals.ts'
import { CapTooLow } from '../../../schema/dispatch/rule-refusals.ts'
import type { Act } from '../../context.ts'
import { fractionText } from '../../draw/fraction.ts'
import { demand, refusalOf } from '../../refusal.ts'
import { explanationText, type Language } from '../../solve/explanation-text.ts'
import type { CapTooLowFor, Impossible } from '../ceremony/make-lottery.ts'
import { findRuleSubjects } from './find-rule-subjects.ts'
import { ruleName } from './rule-names.ts'

/** Refuses a draw whose rules no panel obeys, and says in both languages which rules conflict and what change would do; or whose cap no lottery keeps to. */
export async function refuseRules(act: Act, impossible: Impossible): Promise<void> {
  if ('cap' in impossible) return demand(capTooLow(impossible))
  const names = await findRuleSubjects(act.em)
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

import { RulesCannotBeMet } from '../../schema/dispatch/refusals.ts'
import { Division } from '../../schema/index.ts'
import type { Act } from '../context.ts'
import { demand, refusalOf } from '../refusal.ts'
import type { Explanation } from '../solve/explain.ts'
import { explanationText, type Language } from '../solve/explanation-text.ts'
import { ruleName } from './rule-names.ts'

/** Refuses a draw whose rules no panel obeys, and says in both languages which rules conflict and what change would do. */
export async function refuseRules({ em }: Act, explanation: Explanation): Promise<void> {
  const divisions = await em.find(Division, { level: 'COUNTY' })
  const counties = new Map(divisions.map(division => [division.code, division.name]))
  const inWords = (language: Language) => explanationText(explanation, language, key => ruleName(key, language, counties))
  const refusal = refusalOf(RulesCannotBeMet, {
    code: 'RULES_CANNOT_BE_MET',
    messageZh: '没有任何专家组能同时满足全部组成规则，请调整规则。',
    messageEn: 'No panel obeys all composition rules at once; change the rules.',
    poolSize: explanation.people,
    explanationZh: inWords('zh-CN'),
    explanationEn: inWords('en'),
  })
  demand(refusal)
}

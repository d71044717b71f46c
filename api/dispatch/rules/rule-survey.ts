import type { PanelPlan } from '../panel/panel-plan.ts'
import { countExclusions } from '../pool/exclusion-texts.ts'
import type { Survey, SurveyedCandidate } from '../pool/survey.ts'
import { fairWeight, fewestDuties } from './fair-weight.ts'
import { limitsReached } from './load-limits.ts'
import { numberOf } from './panel-rules.ts'
import type { RuleFacts } from './rule-facts.ts'

/**
 * A survey once the rules that look at duties, occupations and honours have their facts: limits exclude, weights are set. Named members
 * keep their seats.
 */
export function surveyUnderRules(survey: Survey, facts: readonly RuleFacts[], plan: Pick<PanelPlan, 'rules' | 'from'>): Survey {
  const known = new Map(facts.map(one => [one.expert, one]))
  const named = new Set(survey.pool.filter(person => person.namedTo !== undefined).map(person => person.expert))
  const judged = survey.eligible.map((candidate): SurveyedCandidate => {
    const { expert } = candidate.facts
    const limits = named.has(expert) ? [] : limitsReached(known.get(expert)!, plan.rules)
    return limits.length === 0 ? candidate : { ...candidate, reasons: limits }
  })
  const excluded = [...survey.excluded, ...judged.filter(({ reasons }) => reasons.length > 0)].sort(
    (a, b) => a.facts.expert - b.facts.expert,
  )
  const away = new Set(excluded.map(candidate => candidate.facts.expert))
  const greatest = numberOf(plan.rules, 'WEIGHTED_BY_RECENT_DUTIES')
  const pool = survey.pool.filter(person => !away.has(person.expert)).map(person => ({ ...person, facts: known.get(person.expert)! }))
  const fewest = fewestDuties(pool.filter(person => person.namedTo === undefined).map(({ facts: about }) => about))
  return {
    ...survey,
    eligible: judged.filter(({ reasons }) => reasons.length === 0),
    excluded,
    pool: pool.map(person => ({
      ...person,
      weight: greatest === undefined ? 1 : fairWeight(person.facts, plan.from, { greatest, fewest }),
    })),
    exclusions: countExclusions(excluded.map(({ reasons }) => reasons)),
  }
}

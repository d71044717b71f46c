import type { ExclusionReason } from '../../../schema/dispatch/exclusion.ts'
import type { CompositionRule } from './panel-rules.ts'
import { numberOf } from './panel-rules.ts'
import type { RuleFacts } from './rule-facts.ts'

/**
 * Why the limits on load keep somebody away: as many duties done this year as the panel allows, or at this site without a break.
 * Seats held and not done yet count as well, but only as "not available then": a sealed seat is told to nobody.
 */
export function limitsReached(facts: RuleFacts, rules: readonly CompositionRule[]): readonly ExclusionReason[] {
  const year = numberOf(rules, 'AT_MOST_DUTIES_A_YEAR') ?? Number.POSITIVE_INFINITY
  const site = numberOf(rules, 'AT_MOST_CONSECUTIVE_AT_SITE') ?? Number.POSITIVE_INFINITY
  const done = facts.dutiesThisYear >= year
  const reasons: readonly [ExclusionReason, boolean][] = [
    ['DUTY_LIMIT_REACHED', done],
    ['TOO_OFTEN_AT_SITE', facts.consecutive >= site],
    ['NOT_AVAILABLE', !done && facts.dutiesThisYear + facts.heldThisYear >= year],
  ]
  return reasons.flatMap(([reason, holds]) => (holds ? [reason] : []))
}

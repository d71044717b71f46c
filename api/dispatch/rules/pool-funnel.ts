import type { ExclusionReason } from '../../../schema/dispatch/exclusion.ts'
import { PoolStep } from '../../../schema/dispatch/panel-feasibility.ts'
import { exclusionOf } from '../pool/exclusion-texts.ts'
import type { Survey } from '../pool/survey.ts'

/** In this order the rules of eligibility are told; which comes first decides only at which step somebody with two reasons is counted. */
const ORDER: readonly ExclusionReason[] = [
  'NO_ACTIVE_TERM',
  'BELOW_MINIMUM',
  'TOO_OLD',
  'OPEN_FINDING',
  'SAME_EMPLOYER',
  'DECLARED_CONFLICT',
  'WROTE_TECHNICAL_DOCUMENT',
  'DUTY_LIMIT_REACHED',
  'TOO_OFTEN_AT_SITE',
  'NOT_AVAILABLE',
]

/**
 * The pool after each rule of eligibility in turn, from everybody of the occupation down to the pool; rules that exclude nobody are left
 * out.
 */
export function funnelOf({ eligible, excluded }: Survey): readonly PoolStep[] {
  const found = new Set(excluded.flatMap(({ reasons }) => reasons))
  const reasons = [...ORDER, ...[...found].filter(reason => !ORDER.includes(reason))].filter(reason => found.has(reason))
  let rest = excluded
  return reasons.map(reason => {
    rest = rest.filter(candidate => !candidate.reasons.includes(reason))
    const excludes = excluded.filter(candidate => candidate.reasons.includes(reason)).length
    return Object.assign(new PoolStep(), exclusionOf(reason), { excludes, left: eligible.length + rest.length })
  })
}

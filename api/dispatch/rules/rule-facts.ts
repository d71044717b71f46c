import type { HonourLevel, PanelRuleKind } from '../../../schema/index.ts'
import type { LocalDate } from '../../time/local-date.ts'

/** What composition rules and limits ask of somebody beyond what makes them eligible; only duties done count, never seats still sealed. */
export interface RuleFacts {
  readonly expert: number
  /** Codes of the occupations they practise. */
  readonly occupations: readonly string[]
  /** The highest honour that stands. */
  readonly honour?: HonourLevel
  /** Studios they lead on the first day. */
  readonly studios: readonly number[]
  /** Whether they did a duty at the engagement before this one at this site. */
  readonly onLastPanel: boolean
  /** How many engagements at this site, counted back from the last, they did without a gap. */
  readonly consecutive: number
  /** Duties done in the calendar year of the first day. */
  readonly dutiesThisYear: number
  /** Seats held in that year and not done yet: known to nobody but the rules. */
  readonly heldThisYear: number
  /** Duties done in the years that weights look back upon. */
  readonly recentDuties: number
  readonly lastDutyOn?: LocalDate
  /** First day of the first term. */
  readonly since?: LocalDate
}

/** Weights look back so many years. */
export const WEIGHT_LOOK_BACK_YEARS = 10

const needing: readonly PanelRuleKind[] = [
  'AT_MOST_PER_STUDIO',
  'AT_LEAST_IN_OCCUPATION',
  'AT_MOST_IN_OCCUPATION',
  'AT_LEAST_WITH_HONOUR',
  'SHARE_NEW_AT_SITE',
  'AT_MOST_CONSECUTIVE_AT_SITE',
  'AT_MOST_DUTIES_A_YEAR',
  'WEIGHTED_BY_RECENT_DUTIES',
]

/** Whether some rule speaks of more than a candidate's own facts, so that they must be asked for. */
export function needsRuleFacts(rules: readonly { readonly kind: PanelRuleKind }[]): boolean {
  return rules.some(rule => needing.includes(rule.kind))
}

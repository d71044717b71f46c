import type { ApprovalNeed, PanelRuleKind, PanelTemplate } from '../../../schema/index.ts'
import type { SeatDemand } from '../pool/candidacy.ts'
import type { CompositionRule } from './panel-rules.ts'
import { rulesOfTemplate, ruleTemplates } from './rule-templates.ts'
import { exceeds } from './share.ts'

/** A place where rules deviate from their template: what it is, and the rule or role it is about. */
export type Deviation = `${'LOOSER' | 'ADDED' | 'ROLE_MISSING' | 'NAMED' | 'GREAT_CAP'} ${string}`

/** The greatest cap that a second person may agree to; one above it lets some be all but sure of their seat, and needs the supervisor. */
export const GREATEST_CAP = { number: 3, outOf: 5 }

/** Rules that an organiser may add to any panel: they bind it further without singling anybody out. */
const FREE: readonly PanelRuleKind[] = [
  'ODD_SIZE',
  'AT_MOST_PER_EMPLOYER',
  'AT_MOST_PER_COUNTY',
  'AT_MOST_PER_STUDIO',
  'AT_LEAST_FROM_COUNTY',
  'AT_LEAST_FROM_ENTERPRISES',
  'SHARE_FROM_ENTERPRISES',
  'AT_MOST_AGE',
  'SHARE_NEW_AT_SITE',
  'AT_MOST_CONSECUTIVE_AT_SITE',
  'AT_MOST_DUTIES_A_YEAR',
  'POOL_AT_LEAST',
]

const GREATEST: readonly PanelRuleKind[] = ['AT_MOST_PER_EMPLOYER', 'AT_MOST_CONSECUTIVE_AT_SITE', 'AT_MOST_DUTIES_A_YEAR']

/** Every panel keeps to this much, template or none: at most one member per employer. */
const BASE: readonly CompositionRule[] = [{ kind: 'AT_MOST_PER_EMPLOYER', number: 1, subject: null }]

/**
 * Where rules deviate: a rule of the template missing or looser, a role missing, a rule added that could single somebody out, a cap,
 * weights other than the template's, pairs, members named. Each needs a reason and a second person before any candidate is shown.
 */
export function deviationsOf(
  template: PanelTemplate | null,
  seats: readonly SeatDemand[],
  rules: readonly CompositionRule[],
  named: readonly string[],
): readonly Deviation[] {
  const wanted = template === null ? BASE : rulesOfTemplate(template)
  const looser = wanted
    .filter(rule =>
      isLooser(
        rules.find(other => other.kind === rule.kind),
        rule,
      ),
    )
    .map(rule => rule.kind)
  const kinds = [...new Set(rules.map(rule => rule.kind))]
  const added = kinds.filter(kind => !FREE.includes(kind) && !wanted.some(rule => rule.kind === kind))
  const roles = template === null ? [] : ruleTemplates[template].roles
  const missing = roles.filter(({ role, atLeast }) => (seats.find(seat => seat.role === role)?.number ?? 0) < atLeast)
  const cap = rules.find(rule => rule.kind === 'CAP')
  const great = cap !== undefined && exceeds({ number: cap.number, outOf: cap.outOf ?? 1 }, GREATEST_CAP)
  return [
    ...looser.map((kind): Deviation => `LOOSER ${kind}`),
    ...added.map((kind): Deviation => `ADDED ${kind}`),
    ...missing.map(({ role }): Deviation => `ROLE_MISSING ${role}`),
    ...named.map((role): Deviation => `NAMED ${role}`),
    ...(great ? (['GREAT_CAP CAP'] as const) : []),
  ]
}

/** Whether a rule asks for less than the one it stands for; other weights than the template's count as less, whichever they are. */
function isLooser(rule: CompositionRule | undefined, wanted: CompositionRule): boolean {
  if (rule === undefined) return true
  if (rule.kind === 'WEIGHTED_BY_RECENT_DUTIES') return rule.number !== wanted.number
  if (GREATEST.includes(rule.kind)) return rule.number > wanted.number
  return exceeds({ number: wanted.number, outOf: wanted.outOf ?? 1 }, { number: rule.number, outOf: rule.outOf ?? 1 })
}

/** Whose approval deviations need; those thought of after candidates were shown need the supervisor's. */
export function approvalNeeded(deviations: readonly Deviation[], shown: boolean): ApprovalNeed {
  if (deviations.length === 0) return 'NOBODY'
  return shown || deviations.some(deviation => deviation.startsWith('GREAT_CAP')) ? 'SUPERVISOR' : 'SECOND_PERSON'
}

import { ContradictoryRules } from '../../../schema/dispatch/rule-refusals.ts'
import type { PanelRuleKind } from '../../../schema/index.ts'
import { type Refusal, refusalOf } from '../../refusal.ts'
import type { SeatDemand } from '../pool/candidacy.ts'
import { type CompositionRule, numberOf, sizeOf } from './panel-rules.ts'

/** Rules that contradict one another whoever is in the roster, with the numbers: what one asks at least, what the other allows at most. */
export function contradictionsIn(seats: readonly SeatDemand[], rules: readonly CompositionRule[]): readonly Refusal[] {
  const size = sizeOf(seats)
  const findings: (Refusal | undefined)[] = [evenSize(rules, size)]
  const perCounty = numberOf(rules, 'AT_MOST_PER_COUNTY') ?? size
  for (const { kind, number, subject } of rules) {
    if (kind === 'AT_LEAST_FROM_COUNTY' && number > perCounty)
      findings.push(contradiction(['AT_MOST_PER_COUNTY', kind], number, perCounty, subject))
    if (kind !== 'AT_LEAST_IN_OCCUPATION') continue
    const most = rules.find(other => other.kind === 'AT_MOST_IN_OCCUPATION' && contains(other.subject!, subject!))
    if (most && number > most.number) findings.push(contradiction(['AT_MOST_IN_OCCUPATION', kind], number, most.number, subject))
  }
  const counties = rules.filter(rule => rule.kind === 'AT_LEAST_FROM_COUNTY').reduce((sum, rule) => sum + rule.number, 0)
  if (counties > size) findings.push(contradiction(['AT_LEAST_FROM_COUNTY'], counties, size, null))
  return findings.filter(finding => finding !== undefined)
}

/** An odd number demanded, by a template or by the panel itself, of an even number of seats. */
function evenSize(rules: readonly CompositionRule[], size: number): Refusal | undefined {
  if (numberOf(rules, 'ODD_SIZE') === undefined || size % 2 === 1) return undefined
  return refusalOf(ContradictoryRules, {
    code: 'SIZE_NOT_ODD',
    messageZh: `规则要求人数为单数，现有席位 ${size} 个。`,
    messageEn: `The rules ask for an odd number of members; there are ${size} seats.`,
    path: ['seats'],
    kinds: ['ODD_SIZE'],
    askedLeast: size + 1,
    allowedMost: size,
    subject: null,
  })
}

const contains = (group: string, code: string) => code === group || code.startsWith(`${group}-`)

function contradiction(kinds: readonly PanelRuleKind[], asked: number, allowed: number, subject: string | null): Refusal {
  const about = subject === null ? '' : `（${subject}）`
  return refusalOf(ContradictoryRules, {
    code: 'RULES_CONTRADICT',
    messageZh: `规则相互矛盾${about}：一条要求至少 ${asked} 人，另一条至多允许 ${allowed} 人。`,
    messageEn: `The rules contradict each other${subject === null ? '' : ` (${subject})`}: one asks for at least ${asked}, the other allows at most ${allowed}.`,
    path: ['rules'],
    kinds: [...kinds],
    askedLeast: asked,
    allowedMost: allowed,
    subject,
  })
}

/**
 * Eligibility (S02–S13): facts + rule set + day → a verdict tree. Pure: the same three give the same tree, years later too, so that a past
 * decision replays. The day is the call's closing date; honours, credentials and incidents count as they are known.
 */

import type { EligibilityOutcome } from '../../../schema/index.ts'
import type { LocalDate } from '../../time/local-date.ts'
import type { EligibilityFacts } from './eligibility-facts.ts'
import { type Finding, find } from './predicates.ts'
import type { Rule, RuleSet } from './rule-set.ts'

/** A piece of evidence a verdict rests on, in words. */
export interface Evidence {
  readonly zh: string
  readonly en: string
}

/** What one rule says: a test with its evidence, or a group with what its rules say. */
export interface VerdictNode {
  /** None for the whole of the conditions. */
  readonly clause: string | null
  readonly outcome: EligibilityOutcome
  readonly kind: 'TEST' | 'ALL' | 'ANY'
  readonly test: string | null
  readonly soft: boolean
  /** Sentences a clerk can paste into a letter. */
  readonly zh: string
  readonly en: string
  readonly evidence: readonly Evidence[]
  readonly rules: readonly VerdictNode[]
}

/** Judges the facts by the rules for a day. */
export function judge({ rule }: RuleSet, facts: EligibilityFacts, day: LocalDate): VerdictNode {
  return judgeRule(rule, facts, day)
}

/** What the rules say once the soft tests of these clauses are excepted; a group's clause excepts what is soft below it. */
export function outcomeWith(node: VerdictNode, excepted: ReadonlySet<string>): EligibilityOutcome {
  if (node.outcome === 'NEEDS_EXCEPTION' && node.clause !== null && excepted.has(node.clause)) return 'PASS'
  if (node.kind === 'TEST') return node.outcome
  return combine(
    node.kind,
    node.rules.map(one => outcomeWith(one, excepted)),
  )
}

/** The clauses from which an exception is wanting, given those granted: of alternatives, all that an exception would settle. */
export function exceptionsWanted(node: VerdictNode, excepted: ReadonlySet<string>): readonly string[] {
  if (outcomeWith(node, excepted) !== 'NEEDS_EXCEPTION') return []
  if (node.kind === 'TEST') return node.clause === null ? [] : [node.clause]
  return [...new Set(node.rules.flatMap(one => exceptionsWanted(one, excepted)))].sort()
}

/** Every test of a tree, in order. */
export function testsOf(node: VerdictNode): readonly VerdictNode[] {
  return node.kind === 'TEST' ? [node] : node.rules.flatMap(testsOf)
}

function judgeRule(rule: Rule, facts: EligibilityFacts, day: LocalDate): VerdictNode {
  if ('rules' in rule) {
    const rules = rule.rules.map(one => judgeRule(one, facts, day))
    const outcome = combine(
      rule.of,
      rules.map(one => one.outcome),
    )
    return {
      clause: rule.clause ?? null,
      outcome,
      kind: rule.of,
      test: null,
      soft: false,
      ...groupSentence(rule.of, rule.clause, outcome, rules),
      evidence: [],
      rules,
    }
  }
  const finding = find(rule, facts, day)
  const outcome = finding.holds ? 'PASS' : rule.soft ? 'NEEDS_EXCEPTION' : 'FAIL'
  const { zh, en } = testSentence(finding, outcome, rule.clause)
  return { clause: rule.clause, outcome, kind: 'TEST', test: rule.test, soft: rule.soft, zh, en, evidence: finding.evidence, rules: [] }
}

function combine(of: 'ALL' | 'ANY', outcomes: readonly EligibilityOutcome[]): EligibilityOutcome {
  const [best, worst]: [EligibilityOutcome, EligibilityOutcome] = of === 'ANY' ? ['PASS', 'FAIL'] : ['FAIL', 'PASS']
  if (outcomes.includes(best)) return best
  return outcomes.includes('NEEDS_EXCEPTION') ? 'NEEDS_EXCEPTION' : worst
}

function testSentence({ zh, en }: Finding, outcome: EligibilityOutcome, clause: string): Evidence {
  if (outcome === 'PASS') return { zh: `${zh}，符合${clause}的要求。`, en: `${en}: this meets ${clause}.` }
  if (outcome === 'FAIL') return { zh: `${zh}，不符合${clause}的要求。`, en: `${en}: this does not meet ${clause}.` }
  return {
    zh: `${zh}，不符合${clause}的一般要求，须经例外批准。`,
    en: `${en}: as a rule this does not meet ${clause}; it needs an exception.`,
  }
}

function groupSentence(
  of: 'ALL' | 'ANY',
  clause: string | undefined,
  outcome: EligibilityOutcome,
  rules: readonly VerdictNode[],
): Evidence {
  const [zh, en] = clause ? [clause, clause] : ['入选条件', 'entry']
  const held = rules.filter(rule => rule.outcome === 'PASS').length
  if (of === 'ANY') {
    if (outcome === 'PASS') return { zh: `${zh}所列条件中符合 ${held} 项。`, en: `Of the alternatives of ${en}, ${held} met.` }
    if (outcome === 'FAIL') return { zh: `${zh}所列条件均不符合。`, en: `None of the alternatives of ${en} is met.` }
    return { zh: `${zh}所列条件须经例外批准方可符合。`, en: `The alternatives of ${en} are met only by an exception.` }
  }
  const wanting = rules.length - held
  if (outcome === 'PASS') return { zh: `${zh}的要求全部符合。`, en: `All conditions of ${en} are met.` }
  if (outcome === 'FAIL') {
    const failing = rules.filter(rule => rule.outcome === 'FAIL').length
    return { zh: `${zh}的要求中有 ${failing} 项不符合。`, en: `Conditions of ${en} not met: ${failing}.` }
  }
  return { zh: `${zh}的要求中有 ${wanting} 项须经例外批准。`, en: `Conditions of ${en} that need an exception: ${wanting}.` }
}

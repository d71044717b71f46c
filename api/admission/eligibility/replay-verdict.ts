import { createHash } from 'node:crypto'
import type { LocalDate } from '../../time/local-date.ts'
import { judge, type VerdictNode } from './eligibility.ts'
import type { EligibilityFacts } from './eligibility-facts.ts'
import type { RuleSet } from './rule-set.ts'

/** The SHA-256 of a text, hex. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/**
 * The SHA-256 of a verdict, hex: its facts, and what each rule says of them. The words in which it is said are left out, so that a sentence
 * put better years later leaves every past decision as it was.
 */
export function verdictDigest(facts: string, tree: VerdictNode): string {
  return digestOf(`${facts}\n${JSON.stringify(withoutWords(tree))}`)
}

function withoutWords({ clause, outcome, kind, test, soft, rules }: VerdictNode): object {
  return { clause, outcome, kind, test, soft, rules: rules.map(withoutWords) }
}

/** What was kept of a verdict. */
export interface KeptVerdictFacts {
  readonly facts: string
  readonly judgedOn: string
  readonly treeDigest: string
  readonly ruleSetDigest: string
}

/** Whether a kept verdict comes out the same from its facts, by its rules, for its day (S01). Pure. */
export function replays(kept: KeptVerdictFacts, { rules, text }: { readonly rules: RuleSet; readonly text: string }): boolean {
  const tree = judge(rules, JSON.parse(kept.facts) as EligibilityFacts, kept.judgedOn as LocalDate)
  return digestOf(text) === kept.ruleSetDigest && verdictDigest(kept.facts, tree) === kept.treeDigest
}

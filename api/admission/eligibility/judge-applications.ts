import type { ApplicationAct } from '../../../schema/index.ts'
import type { Act } from '../../context.ts'
import type { LocalDate } from '../../time/local-date.ts'
import { intArray } from '../process/find-cases.ts'
import { judge, type VerdictNode } from './eligibility.ts'
import { findFacts } from './find-facts.ts'
import { digestOf, verdictDigest } from './replay-verdict.ts'
import { type RuleSet, storedRuleSet } from './rule-set.ts'

/** What the judged application is under. */
interface Judged {
  readonly id: number
  readonly office: number
  readonly callVersion: number
}

interface VersionRules {
  readonly rules: RuleSet
  readonly text: string
  readonly digest: string
  readonly day: LocalDate
}

/**
 * Judges applications by the rules of their version, for its closing date, with the facts known now; keeps each verdict with those facts,
 * so that it replays, and sets `Application.verdict`. Answers the trees.
 */
export async function judgeApplications(
  act: Act,
  judged: readonly Judged[],
  step: ApplicationAct,
): Promise<ReadonlyMap<number, VerdictNode>> {
  if (judged.length === 0) return new Map()
  const { em, now } = act
  const versions = await findVersionRules(act, [...new Set(judged.map(({ callVersion }) => callVersion))])
  const facts = await findFacts(
    em,
    judged.map(({ id }) => id),
  )
  const trees = new Map<number, VerdictNode>()
  const rows = judged.map(({ id, office, callVersion }) => {
    const { rules, digest, day } = versions.get(callVersion)!
    const known = facts.get(id)!
    const tree = judge(rules, known, day)
    trees.set(id, tree)
    const kept = JSON.stringify(known)
    return { id, office, version: callVersion, outcome: tree.outcome, day, digest, facts: kept, tree: verdictDigest(kept, tree) }
  })
  await em.execute(
    `with judged as (
       select * from jsonb_to_recordset(?::jsonb)
         as (id int, office int, version int, outcome text, day date, digest text, facts text, tree text)
     ), kept as (
       insert into eligibility_verdict (application_id, office_id, call_version_id, act, outcome, judged_on, known_at, rule_set_digest, facts, tree_digest)
       select id, office, version, ?, outcome, day, ?, digest, facts, tree from judged order by id
     )
     update application set verdict = judged.outcome from judged where application.id = judged.id and verdict is distinct from judged.outcome`,
    [JSON.stringify(rows), step, now],
  )
  return trees
}

/** The rules of versions, read once each. */
export async function findVersionRules({ em }: Act, versions: readonly number[]): Promise<ReadonlyMap<number, VersionRules>> {
  const rows = await em.execute<{ id: number; rules: string; day: LocalDate }[]>(
    `select id, rule_set as rules, to_char(apply_until, 'YYYY-MM-DD') as day from call_version where id = any (?::int[])`,
    [intArray(versions)],
  )
  return new Map(rows.map(({ id, rules, day }) => [id, { rules: storedRuleSet(rules), text: rules, digest: digestOf(rules), day }]))
}

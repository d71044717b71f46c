/**
 * Eligibility rules as data: a tree of all-of and any-of over named tests, each citing its clause. A call's version carries one as JSON;
 * `docs/rule-sets.md` describes the form. Read once, at the edge; what passed here is safe to judge by.
 */

import { z } from 'zod'
import { eventLevels, skillLevels, titleGrades } from '../../roster/ranks.ts'

const clause = z.string().regex(/^[A-Z]\d{2,3}$/)
/** A soft test that is not met needs an exception; a hard one that is not met fails (S07: “in principle”). */
const soft = z.boolean().default(false)
const test = <Name extends string, Shape extends z.ZodRawShape>(name: Name, shape: Shape) =>
  z.strictObject({ test: z.literal(name), clause, soft, ...shape })

const years = z.number().int().min(0).max(120)
const titleGrade = z.enum(titleGrades)
const skillLevel = z.enum(skillLevels)
const eventLevel = z.enum(eventLevels.toReversed())
const studioLevel = z.enum(['NATIONAL', 'PROVINCIAL', 'CITY'])
const organisationKind = z.enum(['ENTERPRISE', 'INSTITUTION', 'NON_PUBLIC_ECONOMY', 'SOCIAL_ORGANISATION', 'COLLEGE', 'GOVERNMENT'])
const employmentKind = z.enum(['EMPLOYED', 'SELF_EMPLOYED', 'NO_FIXED_EMPLOYER', 'RETIRED'])
const attestation = z.enum(['LAW_ABIDING', 'KNOWS_RULES', 'ACTS_INDEPENDENTLY', 'HEALTHY'])
/** What counts as the field applied for: that occupation, its minor group (小类), or any. */
const field = z.enum(['OCCUPATION', 'MINOR_GROUP', 'ANY'])

const tests = z.discriminatedUnion('test', [
  /** Where people may come from; an employer's kind counts only for those who have one (S02). */
  test('COMES_FROM', { employmentKinds: z.array(employmentKind).min(1), employerKinds: z.array(organisationKind).min(1) }),
  test('ATTESTS', { attestation }),
  test('AGE_AT_MOST', { years }),
  test('NO_UPHELD_INCIDENT', {}),
  /** A title of this grade or above, in the field. */
  test('TITLE_AT_LEAST', { grade: titleGrade, field }),
  /** A skill level of this grade or above, in the field. */
  test('SKILL_AT_LEAST', { level: skillLevel, field }),
  /** Full years of practice in the field: the union of job intervals. */
  test('YEARS_AT_LEAST', { years, field }),
  test('ACHIEVEMENTS_TOLD', {}),
  /** One of these honours, not revoked; codes of kinds of honour. */
  test('HOLDS_HONOUR', { kinds: z.array(z.string().min(1)).min(1) }),
  /** Leads a studio of one of these levels on the day. */
  test('LEADS_STUDIO', { levels: z.array(studioLevel).min(1) }),
  test('HERITAGE_BEARER', {}),
  /** Judged at least so many competitions of this level or above. */
  test('JUDGED_AT_LEAST', { times: z.number().int().min(1).max(1000), level: eventLevel }),
])

export type RuleTest = z.output<typeof tests>
export interface RuleGroup {
  /** The root of a set need not cite one. */
  readonly clause?: string
  readonly of: 'ALL' | 'ANY'
  readonly rules: readonly Rule[]
}
export type Rule = RuleTest | RuleGroup

const rule: z.ZodType<Rule> = z.lazy(() =>
  z.union([tests, z.strictObject({ clause: clause.optional(), of: z.enum(['ALL', 'ANY']), rules: z.array(rule).min(1).max(50) })]),
) as never

const ruleSet = z.strictObject({
  /** What the set is called, in both languages. */
  title: z.strictObject({ zh: z.string().min(1).max(200), en: z.string().min(1).max(200) }),
  rule,
})

export interface RuleSet {
  readonly title: { readonly zh: string; readonly en: string }
  readonly rule: Rule
}

/** Longest rule set in characters: a tree of clauses, not a data set. */
const LONGEST = 20_000
const DEEPEST = 8

/** Reads a rule set from JSON; answers with it, or with what is wrong and where. */
export function readRuleSet(text: string): RuleSet | { readonly fault: string } {
  if (text.length > LONGEST) return { fault: `more than ${LONGEST} characters` }
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return { fault: 'not JSON' }
  }
  if (depthOf(json) > DEEPEST * 2) return { fault: `deeper than ${DEEPEST} levels` }
  const read = ruleSet.safeParse(json)
  if (read.success) return read.data
  const [issue] = read.error.issues
  return { fault: `${issue?.path.join('.') || 'rule set'}: ${issue?.message ?? 'invalid'}` }
}

/** A rule set that was read before it was stored. Throws when it is none: a bug, not input. */
export function storedRuleSet(text: string): RuleSet {
  const read = readRuleSet(text)
  if ('fault' in read) throw new Error(`a stored rule set is broken: ${read.fault}`)
  return read
}

/** Every clause a rule set cites, once each, in order. */
export function clausesOf({ rule }: RuleSet): readonly string[] {
  const cited = (one: Rule): string[] =>
    'rules' in one ? [...(one.clause ? [one.clause] : []), ...one.rules.flatMap(cited)] : [one.clause]
  return [...new Set(cited(rule))].sort()
}

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  return 1 + Math.max(0, ...Object.values(value).map(depthOf))
}

/** What the tests of a rule set want attested. */
export function attestationsOf({ rule }: RuleSet): readonly z.output<typeof attestation>[] {
  const asked = (one: Rule): z.output<typeof attestation>[] =>
    'rules' in one ? one.rules.flatMap(asked) : one.test === 'ATTESTS' ? [one.attestation] : []
  return [...new Set(asked(rule))]
}

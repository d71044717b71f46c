import type { PanelTemplate } from '../../../schema/index.ts'
import { canonicalJson } from '../../draw/canonical-json.ts'
import { type Digest, plainHash } from '../../draw/tagged-hash.ts'
import type { PanelPlan } from '../panel/panel-plan.ts'

/** What makes a version of rules beside the plan: its number, its template, the roles of members named so far. */
export interface RuleVersionOf {
  readonly number: number
  readonly template: PanelTemplate | null
  readonly named: readonly string[]
}

/** The bytes of a version of a panel's rules: occupation, seats, rules and roles held by name, as canonical JSON. */
export function rulesText(
  plan: Pick<PanelPlan, 'panel' | 'occupation' | 'seats' | 'rules'>,
  { number, template, named }: RuleVersionOf,
): string {
  const { panel, occupation } = plan
  const seats = plan.seats.map(({ role, number, minimumTitle, minimumSkill }) => {
    return { role, number, minimumTitle: minimumTitle ?? undefined, minimumSkill: minimumSkill ?? undefined }
  })
  const rules = plan.rules.map(({ kind, number, outOf, subject, pair }) => {
    return { kind, number, outOf: outOf ?? undefined, subject: subject ?? undefined, pair }
  })
  return canonicalJson({ panel, version: number, template: template ?? undefined, occupation, seats, rules, named: [...named].sort() })
}

/** SHA-256 of a version's bytes: the digest that the draw document cites. */
export function rulesDigest(content: string): Digest {
  return plainHash(content)
}

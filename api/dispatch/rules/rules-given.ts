import type { PanelRulesInput } from '../../../schema/dispatch/panel-rules-input.ts'
import type { PanelRuleKind } from '../../../schema/index.ts'
import { BALLS } from '../../draw/instance.ts'
import { GREATEST_WEIGHT } from './fair-weight.ts'
import type { CompositionRule } from './panel-rules.ts'
import { shareIn } from './share.ts'

/** Every panel keeps to this much, whatever is said or left unsaid. */
const BASE: readonly CompositionRule[] = [{ kind: 'AT_MOST_PER_EMPLOYER', number: 1, subject: null }]

/** In this order rules are stored, so that the same rules have the same digest whoever writes them down. */
const ORDER: readonly PanelRuleKind[] = [
  'AT_MOST_PER_EMPLOYER',
  'AT_MOST_PER_COUNTY',
  'AT_MOST_PER_STUDIO',
  'AT_LEAST_FROM_ENTERPRISES',
  'SHARE_FROM_ENTERPRISES',
  'AT_MOST_AGE',
  'ODD_SIZE',
  'SHARE_NEW_AT_SITE',
  'AT_MOST_CONSECUTIVE_AT_SITE',
  'AT_MOST_DUTIES_A_YEAR',
  'POOL_AT_LEAST',
  'CAP',
  'WEIGHTED_BY_RECENT_DUTIES',
  'THOUSAND_BALLS',
]

/**
 * The rules of which a panel has at most one each: the base, over it the template, over it what the input says. Shares that are none
 * were refused before (`rule-form.ts`).
 */
export function singleRules(input: PanelRulesInput, template: readonly CompositionRule[]): readonly CompositionRule[] {
  const without = new Set(input.without ?? [])
  const kept = new Map([...BASE, ...template].filter(rule => !without.has(rule.kind)).map(rule => [rule.kind, rule]))
  for (const rule of said(input)) kept.set(rule.kind, rule)
  if (input.odd === false) kept.delete('ODD_SIZE')
  if (input.weighting === 'EQUAL') kept.delete('WEIGHTED_BY_RECENT_DUTIES')
  return ORDER.flatMap(kind => kept.get(kind) ?? [])
}

function said(input: PanelRulesInput): readonly CompositionRule[] {
  const number = (kind: PanelRuleKind, given: number | null | undefined): readonly CompositionRule[] =>
    given == null ? [] : [{ kind, number: given, subject: null }]
  const share = (kind: PanelRuleKind, given: string | null | undefined): readonly CompositionRule[] => {
    const known = given == null ? undefined : shareIn(given)
    return known ? [{ kind, ...known, subject: null }] : []
  }
  return [
    ...number('AT_MOST_PER_EMPLOYER', input.atMostPerEmployer),
    ...number('AT_MOST_PER_COUNTY', input.atMostPerCounty),
    ...number('AT_MOST_PER_STUDIO', input.atMostPerStudio),
    ...number('AT_LEAST_FROM_ENTERPRISES', input.atLeastFromEnterprises),
    ...share('SHARE_FROM_ENTERPRISES', input.shareFromEnterprises),
    ...number('AT_MOST_AGE', input.atMostAge),
    ...(input.odd === true ? number('ODD_SIZE', 1) : []),
    ...share('SHARE_NEW_AT_SITE', input.shareNewAtSite),
    ...number('AT_MOST_CONSECUTIVE_AT_SITE', input.atMostConsecutiveAtSite),
    ...number('AT_MOST_DUTIES_A_YEAR', input.atMostDutiesAYear),
    ...share('POOL_AT_LEAST', input.poolAtLeast),
    ...share('CAP', input.cap),
    ...(input.weighting === 'RECENT_DUTIES' ? number('WEIGHTED_BY_RECENT_DUTIES', GREATEST_WEIGHT) : []),
    ...(input.lottery === 'THOUSAND_BALLS' ? number('THOUSAND_BALLS', BALLS) : []),
  ]
}

/** The rules of which a panel may have several and that name no record: titles, skill levels, honours. */
export function levelRules(input: PanelRulesInput): readonly CompositionRule[] {
  const minimum = (kind: PanelRuleKind) => (given: { readonly minimum: string; readonly atLeast: number }) => {
    return { kind, number: given.atLeast, subject: given.minimum }
  }
  return [
    ...(input.withTitle ?? []).map(minimum('AT_LEAST_WITH_TITLE')),
    ...(input.withSkill ?? []).map(minimum('AT_LEAST_WITH_SKILL')),
    ...(input.withHonour ?? []).map(minimum('AT_LEAST_WITH_HONOUR')),
  ]
}

import { InvalidInput } from '../../../schema/base/refusals.ts'
import type { PanelRulesInput } from '../../../schema/dispatch/panel-rules-input.ts'
import { type Refusal, refusalOf } from '../../refusal.ts'
import { seatsOfShare, shareIn } from './share.ts'

const LARGEST = 200
/** Visits to a site are looked back upon so far (`find-rule-facts.ts`). */
const MOST_CONSECUTIVE = 20
const MOST_LISTED = 100

type Field = keyof PanelRulesInput & string

/**
 * What is wrong with composition rules by themselves, for a panel of this size: numbers, shares that cannot be, lists that name a thing
 * twice.
 */
export function checkRules(rules: PanelRulesInput, size: number): readonly Refusal[] {
  const least = leastNumbers(rules)
  const asked = Math.max(0, sum(rules.fromCounties), ...least)
  const findings: readonly (Refusal | false)[] = [
    mostNumbers(rules).some(number => number < 1) &&
      invalid('AT_MOST_NOTHING', [], '“至多”须不小于 1。', 'A greatest number is at least 1.'),
    least.some(number => number < 1) && invalid('AT_LEAST_NOTHING', [], '“至少”须不小于 1。', 'A least number is at least 1.'),
    asked > size &&
      invalid(
        'AT_LEAST_TOO_MUCH',
        [],
        `“至少”的人数 ${asked} 超过席位数 ${size}。`,
        `The rules ask for at least ${asked} members; there are ${size} seats.`,
      ),
    rules.atMostAge != null &&
      (rules.atMostAge < 18 || rules.atMostAge > 120) &&
      invalid('AGE_OUT_OF_RANGE', ['atMostAge'], '年龄上限应为 18 至 120。', 'The age limit is 18 to 120.', 'S07'),
    (rules.atMostConsecutiveAtSite ?? 1) > MOST_CONSECUTIVE &&
      invalid(
        'CONSECUTIVE_OUT_OF_RANGE',
        ['atMostConsecutiveAtSite'],
        `连续履职上限应为 1 至 ${MOST_CONSECUTIVE}。`,
        `The limit on consecutive duties is 1 to ${MOST_CONSECUTIVE}.`,
      ),
    ...(['shareFromEnterprises', 'shareNewAtSite', 'cap'] as const).map(field => partOfOne(field, rules[field])),
    manifold('poolAtLeast', rules.poolAtLeast),
    twice(rules.fromCounties.map(county => county.divisionId)) &&
      invalid('COUNTY_TWICE', ['fromCounties'], '县（市、区）重复。', 'A county is named twice.'),
    twice((rules.occupations ?? []).map(mix => mix.occupationCode)) &&
      invalid('OCCUPATION_TWICE', ['occupations'], '职业重复。', 'An occupation is named twice.'),
    twice((rules.apart ?? []).map(pair => [pair.expertId, pair.otherExpertId].sort().join())) &&
      invalid('PAIR_TWICE', ['apart'], '同一对专家重复。', 'A pair is named twice.'),
    [rules.occupations, rules.apart, rules.withTitle, rules.withSkill, rules.withHonour].some(list => (list?.length ?? 0) > MOST_LISTED) &&
      invalid('TOO_MANY_RULES', [], `每类规则至多 ${MOST_LISTED} 条。`, `At most ${MOST_LISTED} rules of a kind.`),
    (rules.occupations ?? []).some(mix => mix.atLeast == null && mix.atMost == null) &&
      invalid('MIX_SAYS_NOTHING', ['occupations'], '职业构成须写明至少或至多。', 'A mix of occupations says at least or at most.'),
    withoutItself(rules),
  ]
  return findings.filter(finding => finding !== false)
}

function mostNumbers(rules: PanelRulesInput): readonly number[] {
  const plain = [
    rules.atMostPerEmployer,
    rules.atMostPerCounty,
    rules.atMostPerStudio,
    rules.atMostConsecutiveAtSite,
    rules.atMostDutiesAYear,
  ]
  return plain.flatMap(number => number ?? [])
}

function leastNumbers(rules: PanelRulesInput): readonly number[] {
  const listed = [rules.fromCounties, rules.withTitle ?? [], rules.withSkill ?? [], rules.withHonour ?? [], rules.occupations ?? []].flat()
  return [rules.atLeastFromEnterprises, ...listed.map(one => one.atLeast)].flatMap(number => number ?? [])
}

const sum = (demands: readonly { readonly atLeast: number }[]) => demands.reduce((all, { atLeast }) => all + atLeast, 0)

const twice = (names: readonly string[]) => new Set(names).size < names.length

function partOfOne(field: 'shareFromEnterprises' | 'shareNewAtSite' | 'cap', given: string | null | undefined): Refusal | false {
  const share = given == null ? undefined : shareIn(given)
  return (
    given != null &&
    (share === undefined || share.number > share.outOf) &&
    invalid(
      'SHARE_IMPOSSIBLE',
      [field],
      `占比“${given}”不成立：请写成不大于 1 的分数，如 1/3。`,
      `“${given}” is no share: write a fraction of at most 1, such as 1/3.`,
    )
  )
}

function manifold(field: 'poolAtLeast', given: string | null | undefined): Refusal | false {
  const share = given == null ? undefined : shareIn(given)
  return (
    given != null &&
    (share === undefined || share.number < share.outOf || seatsOfShare(share, 1) > LARGEST) &&
    invalid(
      'POOL_SHARE_IMPOSSIBLE',
      [field],
      `“${given}”不成立：备选人数与席位之比写成 1 至 ${LARGEST} 倍的分数，如 2/1。`,
      `“${given}” will not do: write nominees per seat as a fraction from 1 to ${LARGEST}, such as 2/1.`,
    )
  )
}

/** A rule cannot be given and left out at once. */
function withoutItself(rules: PanelRulesInput): Refusal | false {
  const given: readonly [string, unknown][] = [
    ['AT_MOST_PER_EMPLOYER', rules.atMostPerEmployer],
    ['AT_MOST_PER_COUNTY', rules.atMostPerCounty],
    ['SHARE_FROM_ENTERPRISES', rules.shareFromEnterprises],
    ['SHARE_NEW_AT_SITE', rules.shareNewAtSite],
    ['AT_MOST_CONSECUTIVE_AT_SITE', rules.atMostConsecutiveAtSite],
    ['AT_MOST_DUTIES_A_YEAR', rules.atMostDutiesAYear],
    ['POOL_AT_LEAST', rules.poolAtLeast],
    ['ODD_SIZE', rules.odd || undefined],
    ['CAP', rules.cap],
    ['THOUSAND_BALLS', rules.lottery === 'THOUSAND_BALLS' || undefined],
  ]
  const both = given.find(([kind, value]) => value != null && rules.without?.includes(kind as never))
  return (
    both !== undefined &&
    invalid('GIVEN_AND_LEFT_OUT', ['without'], '同一规则既填写又注明不采用。', 'A rule is given and left out at once.')
  )
}

function invalid(code: string, path: readonly (Field | string)[], messageZh: string, messageEn: string, clause?: string): Refusal {
  return refusalOf(InvalidInput, { code, messageZh, messageEn, path: ['rules', ...path], ...(clause && { clause }) })
}

import { ExactChance, Infeasibility, RuleRepair, TypeChance } from '../../../schema/dispatch/panel-feasibility.ts'
import { compareFractions, fractionText } from '../../draw/fraction.ts'
import type { Fraction, Instance } from '../../draw/instance.ts'
import type { Explanation, RowChange, RowFacts } from '../../solve/explain.ts'
import { explanationText, type Language } from '../../solve/explanation-text.ts'
import type { BallsTooFew, Impossible, Unsettled } from '../ceremony/make-lottery.ts'
import { standingsOf } from './row-standings.ts'
import { type RuleSubjects, ruleName } from './rule-names.ts'

/** Types that are listed; a pool of thousands under many rules has more, and nobody reads them. */
const LISTED = 500
const PLACES = 6

/** A chance, exact and as a decimal rounded half up, in integers. */
export function exactChance(value: Fraction): ExactChance {
  const unit = 10n ** BigInt(PLACES)
  const scaled = (2n * value.numerator * unit + value.denominator) / (2n * value.denominator)
  const decimal = `${scaled / unit}.${String(scaled % unit).padStart(PLACES, '0')}`
  return Object.assign(new ExactChance(), { fraction: fractionText(value), decimal })
}

/** Chances per type, ascending: who they are is not told, only which rules count them. */
export function typeChances(instance: Instance, chances: readonly Fraction[], subjects: RuleSubjects): readonly TypeChance[] {
  const names = (rows: readonly number[], language: Language) => rows.map(row => ruleName(instance.rows[row]!.key, language, subjects))
  return instance.types
    .map((type, t) => ({ ...type, chance: chances[t]! }))
    .sort((a, b) => compareFractions(a.chance, b.chance))
    .slice(0, LISTED)
    .map(({ people, named, weight, rows, chance }) =>
      Object.assign(new TypeChance(), {
        people,
        named,
        weight,
        chance: exactChance(chance),
        rulesZh: names(rows, 'zh-CN'),
        rulesEn: names(rows, 'en'),
      }),
    )
}

/** Least and greatest chance of those who are not named; none when everybody is. */
export function rangeOfChances(
  instance: Instance,
  chances: readonly Fraction[],
): readonly [least: Fraction, greatest: Fraction] | undefined {
  const drawn = chances.filter((_, t) => instance.types[t]!.people > instance.types[t]!.named)
  const sorted = drawn.toSorted(compareFractions)
  return sorted.length === 0 ? undefined : [sorted[0]!, sorted.at(-1)!]
}

/** Why nothing can be drawn, as data and in words. */
export function infeasibilityOf(impossible: Impossible, subjects: RuleSubjects): Infeasibility {
  if ('cap' in impossible) {
    const [cap, least] = [fractionText(impossible.cap), fractionText(impossible.least)]
    const none = { conflict: [], repairs: [], leastChange: [] }
    return Object.assign(new Infeasibility(), {
      textsZh: [`个人概率上限 ${cap} 过低：备选 ${impossible.people} 人，平均概率已为 ${least}，在其余规则下无法抽取。`],
      textsEn: [
        `The cap of ${cap} is too low: with ${impossible.people} people in the pool the average chance is ${least}, and under the other rules nothing can be drawn.`,
      ],
      ...none,
    })
  }
  if ('balls' in impossible) {
    const { messageZh, messageEn } = ballsTexts(impossible)
    return Object.assign(new Infeasibility(), { textsZh: [messageZh], textsEn: [messageEn], conflict: [], repairs: [], leastChange: [] })
  }
  if ('tightest' in impossible) {
    return Object.assign(new Infeasibility(), {
      textsZh: [
        '组成规则过于交错，在允许的计算量内未找到符合规则的专家组；请放宽下列规则之一。',
        ...tightestTexts(impossible, 'zh-CN', subjects),
      ],
      textsEn: [
        'The rules are so entangled that no panel was found with the work allowed; loosen one of these.',
        ...tightestTexts(impossible, 'en', subjects),
      ],
      conflict: [],
      repairs: [],
      leastChange: [],
    })
  }
  const texts = (language: Language) => [
    ...shortages(impossible, language, subjects),
    ...explanationText(impossible, language, key => ruleName(key, language, subjects)),
  ]
  const repair = (change: RowChange) => repairOf(change, subjects)
  return Object.assign(new Infeasibility(), {
    textsZh: texts('zh-CN'),
    textsEn: texts('en'),
    conflict: standingsOf(impossible.conflict, new Set(), subjects),
    repairs: impossible.repairs.map(repair),
    leastChange: (impossible.leastChange ?? []).map(repair),
  })
}

/** Why a thousand whole balls do not do, in both languages. */
export function ballsTexts({ balls, without, people }: BallsTooFew): { readonly messageZh: string; readonly messageEn: string } {
  return without > 0
    ? {
        messageZh: `${balls} 个球不够：备选 ${people} 人中有 ${without} 人不在任何一球上，机会成为零。请改由种子抽取，或放宽权重和规则。`,
        messageEn: `${balls} balls are too few: of the ${people} people in the pool ${without} would be on no ball, and have no chance. Let the seed draw, or loosen weights and rules.`,
      }
    : {
        messageZh: `备选 ${people} 人，${balls} 个球中找不到守住个人概率上限的整球方案。请改由种子抽取，或提高上限。`,
        messageEn: `With ${people} people in the pool no lottery of ${balls} whole balls was found that keeps to the cap. Let the seed draw, or raise the cap.`,
      }
}

/** A sentence for each of the rules with the least room. */
export function tightestTexts({ tightest }: Unsettled, language: Language, subjects: RuleSubjects): readonly string[] {
  return tightest.map(({ key, lo, people }) => {
    const name = ruleName(key, language, subjects)
    return language === 'zh-CN'
      ? `${name}至少需要 ${lo} 人，备选名单中有 ${people} 人。`
      : `${name}: at least ${lo} wanted, of ${people} in the pool.`
  })
}

/** The plainest causes first: a rule that asks for more people than are left after recusals. */
function shortages({ conflict }: Explanation, language: Language, subjects: RuleSubjects): readonly string[] {
  const short = conflict.filter(row => row.people < row.lo)
  return short.map(row => shortage(row, ruleName(row.key, language, subjects), language))
}

function shortage({ lo, people }: RowFacts, name: string, language: Language): string {
  return language === 'zh-CN' ? `${name}需要 ${lo} 人，回避后只有 ${people} 人。` : `${name} needs ${lo}, has ${people} after recusals.`
}

function repairOf({ key, bound, lo, hi, to }: RowChange, subjects: RuleSubjects): RuleRepair {
  const names = { nameZh: ruleName(key, 'zh-CN', subjects), nameEn: ruleName(key, 'en', subjects) }
  return Object.assign(new RuleRepair(), { ...names, bound: bound === 'lo' ? 'LEAST' : 'MOST', from: bound === 'lo' ? lo : hi, to })
}

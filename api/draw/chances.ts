import { compareFractions, fraction } from './fraction.ts'
import type { Fraction, Instance, Lottery, PersonType } from './instance.ts'
import type { Coarse } from './loose-family.ts'

/** The chance of a named member, who sits in every panel. */
export const CERTAIN: Fraction = { numerator: 1n, denominator: 1n }

/**
 * Exact chance of each person of a type who is not named, per type, aligned with `Instance.types`: the share of the lottery's
 * weight that seats them, everyone within a type having the same. A type of named members only answers `CERTAIN`.
 */
export function chancesOf(instance: Instance, lottery: Lottery): readonly Fraction[] {
  // At most 2^32 balls times 1,000 seats: safe integers, added many times faster than big ones.
  const seated = instance.types.map(() => 0)
  for (const { counts, weight } of lottery.outcomes) {
    instance.types.forEach(({ named }, t) => {
      seated[t]! += weight * (counts[t]! - named)
    })
  }
  return instance.types.map(({ people, named }, t) =>
    people === named ? CERTAIN : fraction(seated[t]!, BigInt(lottery.total) * BigInt(people - named)),
  )
}

/** The chances of a lottery over coarse types, per fine type: rounding keeps everybody's. */
export function fineChances(instance: Instance, { instance: coarse, coarseOf }: Coarse, lottery: Lottery): readonly Fraction[] {
  const chances = chancesOf(coarse, lottery)
  return instance.types.map((type, t) => (type.people === type.named ? CERTAIN : chances[coarseOf[t]!]!))
}

/** The least chance ÷ weight of anyone not named; undefined when everybody is. */
export function leastChance(instance: Instance, lottery: Lottery): Fraction | undefined {
  return leastOf(sharesOf(instance.types, chancesOf(instance, lottery)))
}

/** Whether everybody not named has the same chance ÷ weight: no lottery for as many seats can then be fairer. */
export function allEqual(instance: Instance, lottery: Lottery): boolean {
  return allSame(sharesOf(instance.types, chancesOf(instance, lottery)))
}

/** Chance ÷ weight of each type with anyone not named, from its chances; those of named members alone are left out. */
export function sharesOf(types: readonly PersonType[], chances: readonly Fraction[]): readonly Fraction[] {
  return types.flatMap(({ people, named, weight }, t) => {
    const { numerator, denominator } = chances[t]!
    return people > named ? [fraction(numerator, denominator * BigInt(weight))] : []
  })
}

/** The least of some fractions; undefined of none. */
export function leastOf(fractions: readonly Fraction[]): Fraction | undefined {
  return fractions.reduce<Fraction | undefined>((least, one) => (least && compareFractions(least, one) <= 0 ? least : one), undefined)
}

/** Whether all of some fractions are one value. */
export function allSame(fractions: readonly Fraction[]): boolean {
  return fractions.every(one => compareFractions(one, fractions[0]!) === 0)
}

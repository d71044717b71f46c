import { RowStanding } from '../../../schema/dispatch/panel-feasibility.ts'
import { fraction } from '../../draw/fraction.ts'
import type { Fraction, Instance, Row } from '../../draw/instance.ts'
import { type RuleSubjects, ruleName } from './rule-names.ts'

/** A row over the pool: what it demands, and how many people it counts. */
export interface CountedRow extends Row {
  readonly people: number
}

/**
 * Families of rows that differ only in which employer or studio they are about: told as one, since a number of its own tells nobody
 * anything.
 */
const families: readonly (readonly [prefix: string, zh: string, en: string])[] = [
  ['employer:', '同一单位', 'one employer'],
  ['studio:', '同一技能大师工作室', 'one skill-master studio'],
  ['pair:', '相互回避的两人', 'two people in conflict with each other'],
  ['apart:', '规定不同组的两人', 'two people kept apart by rule'],
]

/**
 * Rows that every outcome of a lottery brings to one of their bounds: those bind. No outcome passes a bound, so their expectation is the
 * bound itself.
 */
export function bindingRows(instance: Instance, chances: readonly Fraction[]): ReadonlySet<string> {
  const expected = instance.rows.map(() => new Map<bigint, bigint>())
  instance.types.forEach(({ people, named, rows }, t) => {
    const { numerator, denominator } = chances[t]!
    const seats = fraction(numerator * BigInt(people - named) + denominator * BigInt(named), denominator)
    for (const row of rows) {
      const parts = expected[row]!
      parts.set(seats.denominator, (parts.get(seats.denominator) ?? 0n) + seats.numerator)
    }
  })
  return new Set(
    instance.rows.flatMap(({ key, lo, hi }, r) => {
      const seats = sumOf(expected[r]!)
      return [lo, hi].some(bound => seats.numerator === BigInt(bound) * seats.denominator) ? [key] : []
    }),
  )
}

/** The sum of fractions that are told as numerators by denominator. */
function sumOf(parts: ReadonlyMap<bigint, bigint>): Fraction {
  return [...parts].reduce((sum, [d, n]) => fraction(sum.numerator * d + n * sum.denominator, sum.denominator * d), fraction(0n, 1n))
}

/** How rows stand, families as one. */
export function standingsOf(rows: readonly CountedRow[], tight: ReadonlySet<string>, subjects: RuleSubjects): readonly RowStanding[] {
  const told: RowStanding[] = []
  for (const [prefix, zh, en] of families) {
    const some = rows.filter(row => row.key.startsWith(prefix))
    if (some.length > 0) told.push(standing(some, tight, zh, en))
  }
  const single = rows.filter(row => !families.some(([prefix]) => row.key.startsWith(prefix)))
  return [...told, ...single.map(row => standing([row], tight, ruleName(row.key, 'zh-CN', subjects), ruleName(row.key, 'en', subjects)))]
}

function standing(rows: readonly CountedRow[], tight: ReadonlySet<string>, nameZh: string, nameEn: string): RowStanding {
  const [{ lo, hi }] = rows as [CountedRow]
  const people = rows.reduce((sum, row) => sum + row.people, 0)
  return Object.assign(new RowStanding(), {
    nameZh,
    nameEn,
    lo,
    hi,
    people,
    rows: rows.length,
    tight: rows.filter(row => tight.has(row.key)).length,
  })
}

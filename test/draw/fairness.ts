import { chancesOf } from '../../api/draw/chances.ts'
import { type DrawDocument, instanceOf, lotteryOf } from '../../api/draw/document.ts'
import type { Lottery } from '../../api/draw/instance.ts'
import { chiSquaredTail, fit } from './chi-squared.ts'
import type { Dice } from './dice.ts'

/** How a panel is drawn: the labels of all members, in any order. The engine is one, each broken twin another. */
export type Drawer = (document: DrawDocument, dice: Dice) => readonly string[]

/** p-values of a drawer against what the document publishes. */
export interface Fairness {
  readonly members: number
  readonly pairs: number
}

/**
 * Draws often and compares with the document: of each panel one member and one pair, picked by test dice, are counted, so that
 * the categories are those of a multinomial; their expectations follow exactly from the lottery.
 */
export function fairnessOf(document: DrawDocument, drawer: Drawer, draws: number, dice: Dice): Fairness {
  const lottery = lotteryOf(document, document)
  const labels = document.members.flat()
  const place = new Map(labels.map((label, i) => [label, i]))
  const typeOf = document.members.flatMap((list, t) => list.map(() => t))
  const n = labels.length
  const members = new Array<number>(n).fill(0)
  const pairs = new Array<number>(n * n).fill(0)
  for (let i = 0; i < draws; i++) {
    const [one, other] = dice
      .shuffled(drawer(document, dice))
      .slice(0, 2)
      .map(label => place.get(label)!) as [number, number]
    members[one]!++
    pairs[Math.min(one, other) * n + Math.max(one, other)]!++
  }
  const chances = chancesOf(instanceOf(document), lottery).map(chance => Number(chance.numerator) / Number(chance.denominator))
  const perMember = typeOf.map(t => (draws * chances[t]!) / document.size)
  const perPair = pairs.map((_, key) => {
    const [a, b] = [Math.floor(key / n), key % n]
    return a < b ? (draws * pairChance(document, lottery, typeOf[a]!, typeOf[b]!)) / ((document.size * (document.size - 1)) / 2) : 0
  })
  return { members: fit(members, perMember), pairs: fit(pairs, perPair) }
}

/** Chance that two given people, nobody being named, sit together. */
function pairChance({ members }: DrawDocument, lottery: Lottery, a: number, b: number): number {
  const [m, n] = [members[a]!.length, members[b]!.length]
  return lottery.outcomes.reduce((sum, { weight, counts }) => {
    const together = a === b ? (counts[a]! * (counts[a]! - 1)) / (m * (m - 1)) : (counts[a]! * counts[b]!) / (m * n)
    return sum + (weight / lottery.total) * together
  }, 0)
}

/** Counts of "which of so many" answers, to be compared with uniform. */
export class Choices {
  readonly #tally = new Map<number, number[]>()

  /** Records that option `index` of `options` was taken. */
  add(options: number, index: number): void {
    if (!this.#tally.has(options)) this.#tally.set(options, new Array(options).fill(0))
    this.#tally.get(options)![index]!++
  }

  /** p-value against uniform within each number of options; numbers of options seen less than 20 times per option are left out. */
  uniform(): number {
    let statistic = 0
    let freedom = 0
    for (const [options, counts] of this.#tally) {
      const expected = counts.reduce((sum, count) => sum + count, 0) / options
      if (options < 2 || expected < 20) continue
      statistic += counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0)
      freedom += options - 1
    }
    return freedom === 0 ? Number.NaN : chiSquaredTail(statistic, freedom)
  }
}

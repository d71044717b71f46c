/** An explanation in words, zh-CN and English. Names of rows come from the caller, who knows what a key stands for. */
import type { Explanation, RowChange, RowFacts } from './explain.ts'

/** Languages the product speaks. */
export type Language = 'zh-CN' | 'en'

/** The sentences of one language. */
interface Words {
  readonly tooFew: (size: number, people: number) => string
  readonly tooManyNamed: (size: number, named: number) => string
  readonly conflict: (rows: readonly string[], size: number) => string
  readonly row: (name: string, facts: RowFacts) => string
  readonly repair: (changes: readonly string[]) => string
  readonly leastChange: (changes: readonly string[]) => string
  readonly change: (name: string, change: RowChange) => string
}

const words: Record<Language, Words> = {
  'zh-CN': {
    tooFew: (size, people) => `专家组需要${size}人，可供抽取的只有${people}人。`,
    tooManyNamed: (size, named) => `专家组共${size}席，已指定${named}人。`,
    conflict: (rows, size) => `下列规则在${size}人的专家组内不能同时满足：${rows.join('；')}。`,
    row: (name, { lo, hi, people }) => `${name}要求${lo === hi ? `${lo}人` : `${lo}至${hi}人`}，可供抽取的有${people}人`,
    repair: changes => `只改一条规则即可的办法：${changes.join('；')}。`,
    leastChange: changes => `改动最小的办法：${changes.join('，并')}。`,
    change: (name, { bound, lo, hi, to }) =>
      bound === 'lo' ? `将${name}的最少人数由${lo}改为${to}` : `将${name}的最多人数由${hi}改为${to}`,
  },
  en: {
    tooFew: (size, people) => `The panel needs ${size} members; only ${people} people are available.`,
    tooManyNamed: (size, named) => `The panel has ${size} seats, but ${named} members are named.`,
    conflict: (rows, size) => `These rules cannot all hold on a panel of ${size}: ${rows.join('; ')}.`,
    row: (name, { lo, hi, people }) => `${name} needs ${lo === hi ? lo : `${lo} to ${hi}`}, has ${people} available`,
    repair: changes => `Any one of these changes would do: ${changes.join('; ')}.`,
    leastChange: changes => `The least change that would do: ${changes.join(', and ')}.`,
    change: (name, { bound, lo, hi, to }) =>
      bound === 'lo' ? `ask ${name} for at least ${to} instead of ${lo}` : `allow ${name} up to ${to} instead of ${hi}`,
  },
}

/**
 * Sentences for an explanation.
 * @param nameOf what people call the rule with a key, for example `Lianjiang` for `county:440881`
 */
export function explanationText(explanation: Explanation, language: Language, nameOf: (key: string) => string): string[] {
  const { size, people, named, conflict, repairs, leastChange } = explanation
  const say = words[language]
  if (people < size) return [say.tooFew(size, people)]
  if (named > size) return [say.tooManyNamed(size, named)]
  const changes = (list: readonly RowChange[]): string[] => list.map(change => say.change(nameOf(change.key), change))
  const sentences = [
    say.conflict(
      conflict.map(facts => say.row(nameOf(facts.key), facts)),
      size,
    ),
  ]
  if (repairs.length > 0) sentences.push(say.repair(changes(repairs)))
  else if (leastChange && leastChange.length > 0) sentences.push(say.leastChange(changes(leastChange)))
  return sentences
}

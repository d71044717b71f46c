import { InvalidInput } from '../../../schema/base/refusals.ts'
import { type Refusal, refusalOf } from '../../refusal.ts'
import type { LocalDate } from '../../time/local-date.ts'
import { endOfDayInShanghai } from '../../time/shanghai.ts'

/**
 * Refuses an opening that has passed already, and one after the engagement's first day: by then everybody there sees who sits on the panel.
 */
export function mayOpenAt(opensAt: Date | null | undefined, now: Date, from: LocalDate): Refusal | undefined {
  if (!opensAt) return undefined
  if (opensAt < now) return refuse('OPENS_IN_THE_PAST', '开启时间已过。', 'The opening has passed.')
  if (opensAt < endOfDayInShanghai(from)) return undefined
  return refuse('OPENS_TOO_LATE', `开启时间不得晚于首日（${from}）。`, `The opening is no later than the first day (${from}).`)
}

/** Whether a panel is open: from then on its names and its draw document are no secret any more. */
export function isOpen(panel: { readonly opensAt: Date }, now: Date): boolean {
  return panel.opensAt <= now
}

const refuse = (code: string, messageZh: string, messageEn: string) =>
  refusalOf(InvalidInput, { code, messageZh, messageEn, path: ['opensAt'] })

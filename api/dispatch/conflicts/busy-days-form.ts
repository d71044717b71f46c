import { InvalidInput } from '../../../schema/base/refusals.ts'
import type { BusyDaysInput } from '../../../schema/roster/busy-days.ts'
import { type Refusal, refusalOf } from '../../refusal.ts'
import { addYears, type LocalDate } from '../../time/local-date.ts'

const MOST_PERIODS = 100
const LONGEST_NOTE = 200
const YEARS_AHEAD = 5

/** What is wrong with published busy days: none or too many, in the wrong order, over already, too far ahead, a note too long. */
export function checkBusyDays(periods: readonly BusyDaysInput[], today: string): readonly Refusal[] {
  const latest = addYears(today as LocalDate, YEARS_AHEAD)
  const wrong = (at: number, field: string, code: string, zh: string, en: string) => invalid(code, ['periods', String(at), field], zh, en)
  const findings = periods.flatMap(({ startsOn, endsOn, note }, at): (Refusal | false)[] => [
    endsOn < startsOn && wrong(at, 'endsOn', 'ENDS_BEFORE_IT_STARTS', '结束日期早于开始日期。', 'The last day is before the first.'),
    endsOn >= startsOn && endsOn < today && wrong(at, 'endsOn', 'OVER_ALREADY', '该时段已过。', 'This period is over already.'),
    endsOn > latest && wrong(at, 'endsOn', 'TOO_FAR_AHEAD', `至多登记到 ${latest}。`, `Busy days are entered until ${latest} at most.`),
    [...(note ?? '')].length > LONGEST_NOTE &&
      wrong(at, 'note', 'NOTE_TOO_LONG', `说明至多 ${LONGEST_NOTE} 字。`, `A note has at most ${LONGEST_NOTE} characters.`),
  ])
  const number =
    (periods.length === 0 || periods.length > MOST_PERIODS) &&
    invalid('NUMBER_OF_PERIODS', ['periods'], `请给出 1 至 ${MOST_PERIODS} 个时段。`, `Give 1 to ${MOST_PERIODS} periods.`)
  return [number, ...findings].filter(finding => finding !== false)
}

function invalid(code: string, path: string[], messageZh: string, messageEn: string): Refusal {
  return refusalOf(InvalidInput, { code, messageZh, messageEn, path })
}

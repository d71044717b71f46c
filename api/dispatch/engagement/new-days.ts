import { InvalidInput } from '../../../schema/base/refusals.ts'
import { type Refusal, refusalOf } from '../../refusal.ts'
import { daysBetween, type LocalDate } from '../../time/local-date.ts'

/** Days to which an engagement moves. */
export interface NewDays {
  readonly startsOn: string
  readonly endsOn: string
}

/** What is wrong with new days: one without the other, in the past, the last before the first, or so long that the year is a slip. */
export function checkNewDays(
  { startsOn, endsOn }: { startsOn?: string | null; endsOn?: string | null },
  today: string,
): readonly Refusal[] {
  if (startsOn == null && endsOn == null) return []
  if (startsOn == null || endsOn == null)
    return [invalid('DAYS_INCOMPLETE', 'endsOn', '首日和末日须同时给出。', 'Give both days, or none.')]
  const length = daysBetween(startsOn as LocalDate, endsOn as LocalDate) + 1
  const findings: readonly (Refusal | false)[] = [
    startsOn < today && invalid('STARTS_IN_THE_PAST', 'startsOn', '开始日期已过。', 'The first day has passed.'),
    length < 1 && invalid('ENDS_BEFORE_IT_STARTS', 'endsOn', '结束日期早于开始日期。', 'The last day is before the first.'),
    length > 366 && invalid('TOO_LONG', 'endsOn', '任务至多 366 天，请核对年份。', 'An engagement lasts at most 366 days; check the year.'),
  ]
  return findings.filter(finding => finding !== false)
}

function invalid(code: string, field: string, messageZh: string, messageEn: string): Refusal {
  return refusalOf(InvalidInput, { code, messageZh, messageEn, path: [field] })
}

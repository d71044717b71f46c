/** The founding calendar (节假日历): the State Council's holidays and make-up days 2004 to 2026, with the notices they come from. */

import { type LocalDate, parseLocalDate, yearOf } from '../../api/time/local-date.ts'
import type { CalendarYear } from '../../api/time/working-days.ts'
import { readRows } from './csv.ts'

/** The document that fixed the holidays of a year; null where it is not known for certain. */
interface CalendarNotice {
  readonly number: string | null
  readonly issued: LocalDate | null
  /** Number of the notice that changed it later in the same year. */
  readonly amendedBy: string | null
  readonly address: string | null
}

export interface FoundingCalendarYear extends CalendarYear {
  readonly notice: CalendarNotice
  /** Its holidays and make-up days in order, with what is celebrated. */
  readonly days: readonly { readonly day: LocalDate; readonly kind: 'HOLIDAY' | 'MAKE_UP_DAY'; readonly festival: string }[]
}

/** The years in order; a day belongs to the year it lies in, also where the next year's notice named it. An Error names a damaged row. */
export function foundingCalendar(): FoundingCalendarYear[] {
  const days = readRows('calendar-2004-2026.csv', ['day', 'kind', 'festival']).map(row => {
    if (row.kind !== 'HOLIDAY' && row.kind !== 'MAKE_UP_DAY') throw new Error(`${row.day} is of the kind ${row.kind}`)
    return { day: dayOf(row.day), kind: row.kind, festival: row.festival } as const
  })
  return readRows('calendar-notices.csv', ['year', 'number', 'issued', 'amended_by', 'address']).map(row => {
    const ofYear = days.filter(({ day }) => yearOf(day) === Number(row.year))
    return {
      year: Number(row.year),
      holidays: ofYear.filter(({ kind }) => kind === 'HOLIDAY').map(({ day }) => day),
      makeUpDays: ofYear.filter(({ kind }) => kind === 'MAKE_UP_DAY').map(({ day }) => day),
      days: ofYear,
      notice: {
        number: row.number || null,
        issued: row.issued ? dayOf(row.issued) : null,
        amendedBy: row.amended_by || null,
        address: row.address || null,
      },
    }
  })
}

function dayOf(text: string): LocalDate {
  const day = parseLocalDate(text)
  if (day === undefined) throw new Error(`the founding calendar has the day ${text}`)
  return day
}

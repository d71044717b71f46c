/** Duties as iCalendar objects, in UTC: one to add to a calendar, all of an expert's as a feed. An entry has the same UID in both. */

import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import type { LocalDate } from '../../time/local-date.ts'
import { endOfDayInShanghai, startOfDayInShanghai } from '../../time/shanghai.ts'
import { OWN_EVENTS } from './busy-days.ts'

/** One seat, as its holder's calendar shows it. */
export interface CalendarDuty {
  /** Global id of the assignment. */
  readonly id: string
  readonly title: string
  readonly place: string | null
  readonly startsOn: LocalDate
  readonly endsOn: LocalDate
  /** Rises with every change, of the seat or of its engagement. */
  readonly version: number
  readonly standing: 'INVITED' | 'CONFIRMED' | 'CANCELLED'
  /** When it was last written. */
  readonly stamp: Date
}

const statuses = {
  INVITED: ICalEventStatus.TENTATIVE,
  CONFIRMED: ICalEventStatus.CONFIRMED,
  CANCELLED: ICalEventStatus.CANCELLED,
} as const

/**
 * One duty to add to a calendar, or to take out of it. Published: it names nobody, and is answered by the personal link, not by a calendar
 * program.
 */
export function entryOf(duty: CalendarDuty): { readonly method: 'PUBLISH' | 'CANCEL'; readonly text: string } {
  const method = duty.standing === 'CANCELLED' ? 'CANCEL' : 'PUBLISH'
  return { method, text: calendarText([duty], method) }
}

/** All duties of one expert, to subscribe to. */
export function feedOf(duties: readonly CalendarDuty[]): string {
  return calendarText(duties, 'PUBLISH')
}

function calendarText(duties: readonly CalendarDuty[], method: 'PUBLISH' | 'CANCEL'): string {
  const calendar = ical({
    name: '匠库',
    prodId: { company: 'Jiangku', product: 'Jiangku', language: 'ZH' },
    method: ICalCalendarMethod[method],
  })
  for (const { id, title, place, startsOn, endsOn, version, standing, stamp } of duties) {
    calendar.createEvent({
      id: `${id}${OWN_EVENTS}`,
      sequence: version,
      stamp,
      start: startOfDayInShanghai(startsOn),
      end: endOfDayInShanghai(endsOn),
      summary: title,
      ...(place === null ? {} : { location: place }),
      status: statuses[standing],
    })
  }
  return calendar.toString()
}

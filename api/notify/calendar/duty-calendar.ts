/** Duties as iCalendar objects, in UTC: one as an invitation, all of an expert's as a feed. */

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
  /** Rises with every change. */
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

/** An invitation to one duty, or its cancellation. */
export function invitationOf(duty: CalendarDuty): { readonly method: 'REQUEST' | 'CANCEL'; readonly text: string } {
  const method = duty.standing === 'CANCELLED' ? 'CANCEL' : 'REQUEST'
  return { method, text: calendarText([duty], method) }
}

/** All duties of one expert, to subscribe to. */
export function feedOf(duties: readonly CalendarDuty[]): string {
  return calendarText(duties, 'PUBLISH')
}

function calendarText(duties: readonly CalendarDuty[], method: 'REQUEST' | 'CANCEL' | 'PUBLISH'): string {
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

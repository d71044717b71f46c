/** What an iCalendar says about the days somebody is busy: days alone, nothing of what they do then. Pure but for the parser. */

import ICAL from 'ical.js'
import { addDays, type LocalDate } from '../../time/local-date.ts'
import { dayInShanghai } from '../../time/shanghai.ts'
import { calendarLimits } from './limits.ts'

/** The host name in the ids of our own events: somebody's duties are not read back as their busy days. */
export const OWN_EVENTS = '@jiangku'

export interface CalendarReading {
  /** Occurrences that take days. */
  readonly events: number
  /** Days taken, ascending and without overlap, first and last included. */
  readonly periods: readonly (readonly [from: LocalDate, through: LocalDate])[]
}

export type CalendarFault = 'CALENDAR_BROKEN' | 'TOO_MANY_EVENTS' | 'TOO_MANY_OCCURRENCES'

/** The days taken within a window; repeated events are followed through it and no further. */
export function readCalendar(text: string, from: LocalDate, through: LocalDate): CalendarReading | { readonly fault: CalendarFault } {
  let root: InstanceType<typeof ICAL.Component>
  try {
    root = new ICAL.Component(ICAL.parse(text) as never)
  } catch {
    return { fault: 'CALENDAR_BROKEN' }
  }
  const events = root.getAllSubcomponents('vevent')
  if (events.length > calendarLimits.events) return { fault: 'TOO_MANY_EVENTS' }
  for (const zone of root.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone as never)
  const taken: [LocalDate, LocalDate][] = []
  let steps = 0
  try {
    for (const component of events) {
      const event = new ICAL.Event(component)
      if (!takesTime(component) || event.uid?.endsWith(OWN_EVENTS)) continue
      if (!event.isRecurring()) {
        if (!longPast(event.startDate, from)) taken.push(daysOf(event.startDate, event.endDate))
        continue
      }
      const occurrences = event.iterator()
      for (let next = occurrences.next(); next; next = occurrences.next()) {
        if (++steps > calendarLimits.occurrences) return { fault: 'TOO_MANY_OCCURRENCES' }
        if (longPast(next, from)) continue
        const { startDate, endDate } = event.getOccurrenceDetails(next)
        const days = daysOf(startDate, endDate)
        if (days[0] > through) break
        taken.push(days)
      }
    }
  } catch {
    return { fault: 'CALENDAR_BROKEN' }
  }
  const within = taken.filter(([first, last]) => last >= from && first <= through)
  return {
    events: within.length,
    periods: joined(within.map(([first, last]) => [first < from ? from : first, last > through ? through : last])),
  }
}

/** Cancelled events and those that leave their time free take no days. */
function takesTime(component: InstanceType<typeof ICAL.Component>): boolean {
  const status = String(component.getFirstPropertyValue('status') ?? '')
  const transparency = String(component.getFirstPropertyValue('transp') ?? '')
  return status.toUpperCase() !== 'CANCELLED' && transparency.toUpperCase() !== 'TRANSPARENT'
}

type Time = InstanceType<typeof ICAL.Time>

/** Begun years before the window: looked at no further. */
const longPast = ({ year }: Time, from: LocalDate) => year < Number(from.slice(0, 4)) - 1

/** The days in Asia/Shanghai that an event touches; the end of an event does not belong to it. */
function daysOf(start: Time, end: Time | null): [LocalDate, LocalDate] {
  if (start.isDate) {
    const first = dateOf(start)
    const last = end === null ? first : addDays(dateOf(end), -1)
    return [first, last < first ? first : last]
  }
  const begins = start.toJSDate()
  const ends = end === null ? begins : end.toJSDate()
  const first = dayInShanghai(begins)
  const last = dayInShanghai(new Date(Math.max(begins.getTime(), ends.getTime() - 1)))
  return [first, last]
}

const two = (number: number) => String(number).padStart(2, '0')
const dateOf = ({ year, month, day }: Time) => `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` as LocalDate

/** Periods that touch or overlap, as one. */
function joined(periods: readonly (readonly [LocalDate, LocalDate])[]): [LocalDate, LocalDate][] {
  const merged: [LocalDate, LocalDate][] = []
  for (const [first, last] of periods.toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const open = merged.at(-1)
    if (open && first <= addDays(open[1], 1)) open[1] = last > open[1] ? last : open[1]
    else merged.push([first, last])
  }
  return merged
}

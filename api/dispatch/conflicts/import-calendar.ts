import type { Done } from '../../../schema/base/payload.ts'
import { BusyPeriod, Expert } from '../../../schema/index.ts'
import { CalendarRefused, type ImportCalendarInput, type ImportCalendarPayload } from '../../../schema/roster/busy-days.ts'
import type { Act } from '../../context.ts'
import type { CalendarFault } from '../../notify/calendar/busy-days.ts'
import { calendarLimits } from '../../notify/calendar/limits.ts'
import { readApart } from '../../notify/calendar/read-apart.ts'
import { Refused, refusalOf } from '../../refusal.ts'
import { addYears, type LocalDate } from '../../time/local-date.ts'
import { ownExpert } from '../own-expert.ts'

/**
 * Imports an expert's own calendar as busy days, for two years from today; it replaces what was imported before. Only days are kept. What
 * is imported vacates no seat: a calendar may hold the very duty. Refuses calendars that are broken, too large, or built to explode.
 */
export async function importCalendar(act: Act, { ics }: ImportCalendarInput): Promise<Done<ImportCalendarPayload>> {
  const { em, today, viewer } = act
  const expert = await em.findOneOrFail(Expert, ownExpert(act))
  if (Buffer.byteLength(ics) > calendarLimits.bytes) throw refused('CALENDAR_TOO_LARGE')
  const reading = await readApart(ics, today as LocalDate, addYears(today as LocalDate, calendarLimits.years))
  if ('fault' in reading) throw refused(reading.fault)
  await em.nativeDelete(BusyPeriod, { expert, declaredBy: 'CALENDAR' } as never)
  const made = reading.periods.map(([startsOn, endsOn]) =>
    em.create(BusyPeriod, {
      expert,
      office: expert.office,
      startsOn,
      endsOn,
      note: null,
      declaredBy: 'CALENDAR',
      enteredBy: viewer.account ?? null,
    } as never),
  )
  await em.persist(made).flush()
  const details = { events: reading.events, periods: made.length }
  act.record({ verb: 'calendar.imported', office: expert.office.id, subject: ['Expert', expert.id], details })
  act.emit('busy.changed', { expert: expert.id })
  return { events: reading.events, busyPeriods: made }
}

type Fault = CalendarFault | 'CALENDAR_TOO_LARGE' | 'CALENDAR_TOO_HEAVY'

const told: Readonly<Record<Fault, readonly [limit: number | null, zh: string, en: string]>> = {
  CALENDAR_BROKEN: [null, '不是可读取的 iCalendar 文本。', 'This is no iCalendar text that can be read.'],
  CALENDAR_TOO_LARGE: [
    calendarLimits.bytes,
    `日历文本至多 ${calendarLimits.bytes} 字节。`,
    `A calendar has at most ${calendarLimits.bytes} bytes.`,
  ],
  TOO_MANY_EVENTS: [
    calendarLimits.events,
    `日历至多 ${calendarLimits.events} 个事件。`,
    `A calendar has at most ${calendarLimits.events} events.`,
  ],
  TOO_MANY_OCCURRENCES: [
    calendarLimits.occurrences,
    `重复事件展开后至多 ${calendarLimits.occurrences} 次。`,
    `Its repeated events take place at most ${calendarLimits.occurrences} times.`,
  ],
  CALENDAR_TOO_HEAVY: [
    calendarLimits.milliseconds,
    '读取该日历耗时或占用内存过多，请精简后重试。',
    'Reading this calendar takes too long or too much memory; make it smaller.',
  ],
}

function refused(code: Fault): Refused {
  const [limit, messageZh, messageEn] = told[code]
  return new Refused([refusalOf(CalendarRefused, { code, messageZh, messageEn, path: ['ics'], limit })])
}

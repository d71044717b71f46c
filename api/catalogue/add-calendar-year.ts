import type { Done } from '../../schema/base/payload.ts'
import { InvalidInput } from '../../schema/base/refusals.ts'
import type { AddCalendarYearInput, AddCalendarYearPayload } from '../../schema/catalogue/add-calendar-year.ts'
import { CalendarDay, CalendarYear } from '../../schema/index.ts'
import type { Act } from '../context.ts'
import { demand, refusalOf } from '../refusal.ts'
import { type LocalDate, yearOf } from '../time/local-date.ts'
import { checkCalendarYear } from './calendar-form.ts'
import { findTopOffices } from './find-working-calendar.ts'
import { lockCalendar } from './lock-calendar.ts'
import { mayKeepCalendar } from './permissions.ts'

/**
 * Enters the working-day calendar of a year with the document behind it (S23). Refuses a year that is known already, which is corrected day
 * by day instead, and what no notice can say. Days of the December before go by it too, unless a notice relies on them.
 */
export async function addCalendarYear(act: Act, input: AddCalendarYearInput): Promise<Done<AddCalendarYearPayload>> {
  const { em, viewer, today } = act
  demand(mayKeepCalendar(viewer, await findTopOffices(em)))
  demand(...checkCalendarYear(input), documentMissing(input.documentNumber), notIssuedYet(input.issuedOn, today))
  await lockCalendar(act)
  demand((await em.count(CalendarYear, { year: input.year })) > 0 ? yearKnown(input.year) : undefined)
  const days = [...input.holidays, ...input.makeUpDays]
  const spoken = await em.find(CalendarDay, { day: { $in: days } } as never)
  demand(spoken.length > 0 ? daysKnown(spoken.map(({ day }) => day)) : undefined)

  const calendarYear = em.create(CalendarYear, {
    year: input.year,
    documentNumber: input.documentNumber.trim(),
    issuedOn: input.issuedOn,
    amendedBy: null,
    address: input.address?.trim() || null,
    enteredBy: viewer.account ?? null,
  } as never)
  em.persist(calendarYear)
  for (const day of days) {
    const kind = input.holidays.includes(day) ? 'HOLIDAY' : 'MAKE_UP_DAY'
    em.persist(em.create(CalendarDay, { year: calendarYear, day, kind, festival: null } as never))
  }
  await em.flush()
  for (const day of days.filter(each => yearOf(each as LocalDate) < input.year)) act.emit('calendar.corrected', { day, named: [] })
  const details = { year: input.year, documentNumber: calendarYear.documentNumber, days: days.length }
  act.record({ verb: 'calendarYear.added', office: undefined, subject: ['CalendarYear', calendarYear.id], details })
  return { calendarYear }
}

const documentMissing = (number: string) =>
  number.trim() === ''
    ? refusalOf(InvalidInput, {
        code: 'DOCUMENT_MISSING',
        messageZh: '请填写通知文号。',
        messageEn: 'Give the number of the document behind it.',
        clause: 'S23',
        path: ['documentNumber'],
      })
    : undefined

const notIssuedYet = (issuedOn: string, today: string) =>
  issuedOn > today
    ? refusalOf(InvalidInput, {
        code: 'NOT_ISSUED_YET',
        messageZh: '通知的发布日期晚于今日。',
        messageEn: 'The notice is not issued yet.',
        path: ['issuedOn'],
      })
    : undefined

const yearKnown = (year: number) =>
  refusalOf(InvalidInput, {
    code: 'CALENDAR_YEAR_KNOWN',
    messageZh: `${year} 年的工作日历已经录入；个别日期有变，请逐日更正。`,
    messageEn: `The calendar of ${year} is entered already; correct single days instead.`,
    clause: 'S23',
    path: ['year'],
  })

const daysKnown = (days: readonly string[]) =>
  refusalOf(InvalidInput, {
    code: 'DAY_KNOWN',
    messageZh: `上一年的日历已载明：${days.join('、')}；如有变，请逐日更正。`,
    messageEn: `The calendar of the year before names these days already: ${days.join(', ')}; correct them instead.`,
    clause: 'S23',
    path: ['holidays'],
  })

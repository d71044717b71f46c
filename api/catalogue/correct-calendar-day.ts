import type { Done } from '../../schema/base/payload.ts'
import type { CorrectCalendarDayInput, CorrectCalendarDayPayload } from '../../schema/catalogue/correct-calendar-day.ts'
import { CalendarCorrection, CalendarDay, CalendarYear } from '../../schema/index.ts'
import type { Act } from '../context.ts'
import { demand, type Refusal, required, rowOf } from '../refusal.ts'
import { type LocalDate, weekdayOf, yearOf } from '../time/local-date.ts'
import { calendarInvalid } from './calendar-form.ts'
import { findTopOffices } from './find-working-calendar.ts'
import { lockCalendar } from './lock-calendar.ts'
import { mayKeepCalendar } from './permissions.ts'
import { yearUnknown } from './working-day-refusals.ts'

/**
 * Corrects one day of a known year, by a document and with a reason; what it was stays on record. A day on which public notices rely is not
 * rewritten silently: refused unless every one of them is named (S23; the listener of `calendar.corrected` sees to it).
 */
export async function correctCalendarDay(act: Act, input: CorrectCalendarDayInput): Promise<Done<CorrectCalendarDayPayload>> {
  const { em, viewer, now } = act
  demand(mayKeepCalendar(viewer, await findTopOffices(em)))
  const named = (input.affectedNoticeIds ?? []).map((id, index) => rowOf('PublicNotice', id, ['affectedNoticeIds', String(index)]))
  const [documentNumber, reason] = [input.documentNumber.trim(), input.reason.trim()]
  demand(missing(documentNumber, 'documentNumber'), missing(reason, 'reason'), impossible(input))
  await lockCalendar(act)
  const year = yearOf(input.day as LocalDate)
  const calendarYear = required(await em.findOne(CalendarYear, { year }), yearUnknown({ kind: 'UnknownCalendarYear', year }))
  const known = await em.findOne(CalendarDay, { day: input.day })
  const formerKind = known?.kind ?? 'ORDINARY'
  demand(formerKind === input.kind ? unchanged() : undefined)

  if (known) known.kind = input.kind
  else em.persist(em.create(CalendarDay, { year: calendarYear, day: input.day, kind: input.kind, festival: null } as never))
  const about = { day: input.day, formerKind, kind: input.kind, documentNumber, reason, correctedAt: now }
  const correction = em.create(CalendarCorrection, { ...about, correctedBy: viewer.account ?? null } as never)
  await em.persist(correction).flush()
  act.emit('calendar.corrected', { day: input.day, named })
  const details = { day: input.day, formerKind, kind: input.kind, documentNumber }
  act.record({ verb: 'calendarDay.corrected', office: undefined, subject: ['CalendarCorrection', correction.id], details })
  return { correction }
}

function impossible({ day, kind }: CorrectCalendarDayInput): Refusal | undefined {
  if (kind !== 'MAKE_UP_DAY' || weekdayOf(day as LocalDate) > 5) return undefined
  return calendarInvalid('MAKE_UP_ON_WEEKDAY', '调休上班日应为周六或周日。', 'A make-up day is a Saturday or a Sunday.', 'kind')
}

function missing(text: string, field: string): Refusal | undefined {
  return text === ''
    ? calendarInvalid('TEXT_MISSING', '请填写依据文号和原因。', 'Give the document behind it and the reason.', field)
    : undefined
}

const unchanged = () => calendarInvalid('NOTHING_CHANGES', '该日在日历中已是如此。', 'The calendar says so already.', 'kind')

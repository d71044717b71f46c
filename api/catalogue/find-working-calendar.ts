import type { EntityManager } from '@mikro-orm/postgresql'
import type { LocalDate } from '../time/local-date.ts'
import { type CalendarYear, type WorkingCalendar, workingCalendar } from '../time/working-days.ts'

/** The working-day calendar as it is known now: every year that was entered, with its corrections. */
export async function findWorkingCalendar(em: EntityManager): Promise<WorkingCalendar> {
  const rows = await em.execute<readonly { year: number; holidays: LocalDate[]; make_up_days: LocalDate[] }[]>(
    `select calendar_year.year,
       coalesce(array_agg(day::text) filter (where kind = 'HOLIDAY'), '{}') as holidays,
       coalesce(array_agg(day::text) filter (where kind = 'MAKE_UP_DAY'), '{}') as make_up_days
     from calendar_year left join calendar_day on calendar_day.year_id = calendar_year.id group by calendar_year.id order by calendar_year.year`,
  )
  return workingCalendar(rows.map(({ year, holidays, make_up_days }): CalendarYear => ({ year, holidays, makeUpDays: make_up_days })))
}

/** Offices without one above them: their administrators keep what belongs to everybody. */
export async function findTopOffices(em: EntityManager): Promise<readonly number[]> {
  const rows = await em.execute<readonly { id: number }[]>('select id from office where parent_id is null order by id')
  return rows.map(({ id }) => id)
}

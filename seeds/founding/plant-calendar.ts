import type { Client } from 'pg'
import { Rows } from '../rows.ts'
import { foundingCalendar } from './calendar.ts'

/**
 * Puts the founding calendar into the database, in the caller's transaction. Only years that are not there yet: a year on which notices
 * may rely is corrected by an act, never by a new start (S23).
 */
export async function plantCalendar(client: Client): Promise<void> {
  await client.query(`select pg_advisory_xact_lock(hashtext('calendar'))`)
  await client.query(`
    create temp table founding_year (year int, number text, issued date, amended_by text, address text) on commit drop;
    create temp table founding_day (year int, day date, kind text, festival text) on commit drop`)
  const rows = new Rows()
  for (const { year, days, notice } of foundingCalendar()) {
    rows.put('founding_year', {
      year,
      number: notice.number,
      issued: notice.issued,
      amended_by: notice.amendedBy,
      address: notice.address,
    })
    for (const { day, kind, festival } of days) rows.put('founding_day', { year, day, kind, festival })
  }
  await rows.send(client)
  await client.query(`
    with added as (
      insert into calendar_year (year, document_number, issued_on, amended_by, address)
      select year, number, issued, amended_by, address from founding_year order by year on conflict (year) do nothing returning id, year)
    insert into calendar_day (year_id, day, kind, festival)
    select added.id, day, kind, festival from founding_day join added using (year) order by day on conflict (day) do nothing`)
}

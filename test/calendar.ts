import type { RoleConnections } from '../api/postgres/connection.ts'
import { withClient } from '../api/postgres/roles.ts'
import { plantCalendar } from '../seeds/founding/plant-calendar.ts'

/**
 * The founding calendar in a test database, and invented ones for the thirty years after it with the statutory holidays alone, so that a
 * test that counts from today runs in any year.
 */
export async function withCalendar({ owner }: RoleConnections): Promise<void> {
  await withClient(owner, async client => {
    await client.query('begin')
    await plantCalendar(client)
    await client.query(`
      with added as (
        insert into calendar_year (year, document_number) select year, '测试' from generate_series(2027, 2056) as year returning id, year)
      insert into calendar_day (year_id, day, kind) select id, (year || statutory)::date, 'HOLIDAY'
      from added, unnest(array['-01-01', '-05-01', '-10-01', '-10-02', '-10-03']) as statutory`)
    await client.query('commit')
  })
}

/** Moves the clock of a test database by so many days from now; 0 sets it right again. Only the owner of the database can. */
export async function moveClock({ owner }: RoleConnections, days: number): Promise<void> {
  await withClient(owner, client =>
    client.query(
      `create or replace function house_now() returns timestamptz language sql volatile as $$ select clock_timestamp() + interval '${days} days' $$`,
    ),
  )
}

import { prepared } from '../read/prepared.ts'

/**
 * The sums of the ledger over some offices, and the names of what they speak of, as one statement:
 * `$1` offices of the viewer, `$2` one office to stay below (0 for all), `$3` the measures besides occupations, `$4` the measure of the
 * occupation level, `$5` the code to stay below (empty for all). Row-level security holds the offices again.
 */
export const rosterStatement = prepared(`
  with recursive below (id) as (
    select $2::int union select office.id from office join below on office.parent_id = below.id
  ), counted as materialized (
    select measure, value, county, sum(number) as experts from roster_count
    where measure = any ($3::text[] || $4::text)
      and office_id = any (case when $2::int = 0 then $1::int[] else array(select id from below where id = any ($1::int[])) end)
      and (measure <> $4::text or $5::text = '' or value = $5::text or value like $5::text || '-%')
    group by measure, value, county having sum(number) <> 0
  )
  select case when measure = $4::text then 'OCCUPATION' else measure end as kind, value as code, county as more, experts as number, null as name
  from counted
  union all select 'year', '', '', extract(year from day_in_shanghai()), null
  union all select 'honour', code, level, id, name from honour_kind
  union all select 'county', code, '', id, name from division where code = any (array(select distinct county from counted))
  union all select 'occupation', code, '', id, name from occupation where code = any (array(
    select $5::text union select left(value, prefix) from counted, unnest(array[1, 4, 7, 10]) as prefix where measure = $4::text))`)

import { prepared } from '../read/prepared.ts'

/**
 * The sums of the ledger over some offices with all below them, and the names of what they speak of, as one statement:
 * `$1` offices, none of them below another, `$2` the measures besides occupations, `$3` the measure of the occupation level, `$4` the code
 * to stay below (empty for all). Row-level security holds the offices again.
 */
export const rosterStatement = prepared(`
  with counted as materialized (
    select measure, value, county, sum(number) as experts from roster_count
    where measure = any ($2::text[] || $3::text) and office_id = any ($1::int[])
      and (measure <> $3::text or $4::text = '' or value = $4::text or value like $4::text || '-%')
    group by measure, value, county having sum(number) <> 0
  )
  select case when measure = $3::text then 'OCCUPATION' else measure end as kind, value as code, county as more, experts as number, null as name
  from counted
  union all select 'year', '', '', extract(year from day_in_shanghai()), null
  union all select 'honour', code, level, id, name from honour_kind
  union all select 'county', code, '', id, name from division where code = any (array(select distinct county from counted))
  union all select 'occupation', code, '', id, name from occupation where code = any (array(
    select $4::text union select left(value, prefix) from counted, unnest(array[1, 4, 7, 10]) as prefix where measure = $3::text))`)

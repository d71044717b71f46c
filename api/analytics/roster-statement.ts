import { prepared } from '../read/prepared.ts'

/**
 * The sums of the ledger over some offices with all below them: `$1` offices, none of them below another, `$2` the measures besides
 * occupations, `$3` the measure of the occupation level, `$4` the code to stay below (empty for all). Row-level security holds the
 * offices again.
 */
export const rosterStatement = prepared(`
  select measure, value, county, sum(number) from roster_count
  where measure = any ($2::text[] || $3::text) and office_id = any ($1::int[])
    and (measure <> $3::text or $4::text = '' or value = $4::text or value like $4::text || '-%')
  group by measure, value, county having sum(number) <> 0`)

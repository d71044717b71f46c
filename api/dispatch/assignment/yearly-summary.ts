import { ServiceSummary } from '../../../schema/dispatch/after-duty.ts'
import type { Context } from '../../context.ts'
import { rowOf } from '../../refusal.ts'
import { inTransaction } from '../../transaction.ts'

/** What an expert did in a year, as far as the viewer sees it: by row-level security, the expert's office and the expert see all of it. */
export function serviceSummary(context: Context, expertId: string, year: number): Promise<ServiceSummary> {
  return inTransaction(context, async ({ em }) => {
    const [row] = await em.execute<[ServiceSummary]>(SUMMARY, [year, rowOf('Expert', expertId, ['expertId'])])
    return Object.assign(new ServiceSummary(), row)
  })
}

const SUMMARY = `
with asked (year, expert) as (select ?::int, ?::int),
served as (
  select service_record.* from service_record, asked where expert_id = expert and extract(year from ends_on) = year),
marks as (select appraisal.* from appraisal join served on served.id = service_record_id),
declined as (select decline.* from decline, asked where expert_id = expert and extract(year from declined_on) = year)
select year, (select count(*)::int from served) as duties, (select coalesce(sum(days), 0)::int from served) as days,
  (select count(*)::int from assignment where expert_id = expert and state = 'ABSENT' and extract(year from ends_on) = year) as absences,
  (select count(*)::int from declined) as declines, (select count(*)::int from declined where not justified) as unjustified,
  (select count(*)::int from marks) as appraisals,
  (select case when count(*) = 0 then '{}'::int[] else array[round(avg(competence) * 100), round(avg(impartiality) * 100),
    round(avg(discipline) * 100), round(avg(diligence) * 100), round(avg(cooperation) * 100)]::int[] end from marks) as means
from asked`

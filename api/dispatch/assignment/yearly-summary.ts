import { fromGlobalId } from '../../../schema/base/global-id.ts'
import { ServiceSummary } from '../../../schema/dispatch/after-duty.ts'
import type { Context } from '../../context.ts'
import { badArgument, badId } from '../../read/failures.ts'
import { inTransaction } from '../../transaction.ts'

/** Years of which there can be records. */
const [FIRST, LAST] = [1949, 2999]

/**
 * What an expert did in a year, as far as the viewer sees it: by row-level security, the expert's office and the expert see all of it.
 * Throws BAD_ID and, for years before 1949 or after 2999, BAD_INPUT.
 */
export async function serviceSummary(context: Context, expertId: string, year: number): Promise<ServiceSummary> {
  const expert = fromGlobalId(expertId)
  if (expert?.typeName !== 'Expert') throw badId('Expert')
  if (year < FIRST || year > LAST)
    throw badArgument('BAD_INPUT', `年份应在 ${FIRST} 至 ${LAST} 之间。`, `The year lies between ${FIRST} and ${LAST}.`)
  return inTransaction(context, async ({ em }) => {
    const [row] = await em.execute<[ServiceSummary]>(SUMMARY, [year, expert.id])
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

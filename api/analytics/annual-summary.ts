import { AnnualSummary, type AnnualSummaryInput, type AnnualSummaryPayload, DutiesOfKind } from '../../schema/analytics/annual-summary.ts'
import type { Done } from '../../schema/base/payload.ts'
import { Expert } from '../../schema/index.ts'
import type { Act } from '../context.ts'
import { notFound, required, rowOf } from '../refusal.ts'

interface Row {
  readonly completed: number
  readonly declined: number
  readonly recused: number
  readonly absent: number
  readonly unjustified: number
  readonly upheld: number
  readonly served: number
  readonly appraisals: number
  readonly means: readonly number[]
  readonly kinds: readonly { readonly kind: DutiesOfKind['kind']; readonly duties: number; readonly days: number }[]
}

/**
 * What an expert did in a year, of duties that are over, and how it was appraised: for the office that keeps the record, and for the
 * expert. A seat counts in the year in which its duty ended, and only where the viewer may see it.
 */
export async function annualSummary(act: Act, { expertId, year }: AnnualSummaryInput): Promise<Done<AnnualSummaryPayload>> {
  const { em, today } = act
  const id = rowOf('Expert', expertId, ['expertId'])
  required(await em.findOne(Expert, id), notFound(expertId, ['expertId']))
  const [row] = await em.execute<[Row]>(
    `with seat as (
       select assignment.id, assignment.state, engagement.kind, assignment.ends_on - assignment.starts_on + 1 as days
       from assignment join engagement on engagement.id = engagement_id
       where expert_id = ? and extract(year from assignment.ends_on) = ? and assignment.ends_on < ?::date
     ), service as (
       select id, days from service_record where expert_id = ? and extract(year from ends_on) = ?
     ), marks as (select appraisal.* from appraisal join service on service.id = service_record_id)
     select count(*) filter (where state = 'COMPLETED')::int as completed, count(*) filter (where state = 'DECLINED')::int as declined,
       count(*) filter (where state = 'RECUSED')::int as recused, count(*) filter (where state = 'ABSENT')::int as absent,
       (select count(*)::int from decline join seat on seat.id = assignment_id where not justified) as unjustified,
       (select coalesce(sum(days), 0)::int from service) as served, (select count(*)::int from marks) as appraisals,
       (select case when count(*) = 0 then '{}'::int[] else array[round(avg(competence) * 100), round(avg(impartiality) * 100),
         round(avg(discipline) * 100), round(avg(diligence) * 100), round(avg(cooperation) * 100)]::int[] end from marks) as means,
       (select count(*)::int from incident_record where expert_id = ? and state = 'UPHELD' and extract(year from occurred_on) = ?) as upheld,
       (select coalesce(jsonb_agg(of_kind order by kind), '[]') from (
         select kind, count(*)::int as duties, sum(days)::int as days from seat where state = 'COMPLETED' group by kind) as of_kind) as kinds
     from seat`,
    [id, year, today, id, year, id, year],
  )
  const { kinds, upheld, served, ...counts } = row
  const byKind = kinds.map(kind => Object.assign(new DutiesOfKind(), kind))
  return { summary: Object.assign(new AnnualSummary(), { year, ...counts, incidentsUpheld: upheld, daysServed: served, byKind }) }
}

import type { EntityManager } from '@mikro-orm/postgresql'
import type { HonourLevel } from '../../../schema/index.ts'
import { honourLevels } from '../../roster/ranks.ts'
import { addYears, type LocalDate } from '../../time/local-date.ts'
import type { PanelPlan } from '../panel/panel-plan.ts'
import { type RuleFacts, WEIGHT_LOOK_BACK_YEARS } from './rule-facts.ts'

interface Row {
  readonly expert: number
  readonly occupations: readonly string[]
  readonly honour: HonourLevel | null
  readonly studios: readonly number[]
  readonly visits: readonly number[]
  readonly year: number
  readonly held: number
  readonly recent: number
  readonly last: LocalDate | null
  readonly since: LocalDate | null
}

/** Visits to a site that are looked back upon: as many as any limit on consecutive duties can name. */
export const MOST_VISITS = 20

/**
 * What composition rules ask of some experts beyond their eligibility, in one set-based statement. A site is the host of the engagement;
 * its visits are the earlier engagements of the same kind there in which somebody did a duty, the latest first.
 * Runs under the row scope of the transaction: widen it first (`beyond-scope.ts`).
 */
export async function findRuleFacts(em: EntityManager, plan: PanelPlan, experts: readonly number[]): Promise<readonly RuleFacts[]> {
  const [host] = plan.organisations
  const parameters: readonly (string | number)[] = [
    `{${experts.join(',')}}`,
    plan.from,
    addYears(plan.from, -WEIGHT_LOOK_BACK_YEARS),
    plan.panel,
    host!,
    plan.kind,
    plan.engagement,
    MOST_VISITS,
  ]
  const rows = await em.execute<Row[]>(FACTS, [...parameters])
  return rows.map(row => ({
    expert: row.expert,
    occupations: row.occupations,
    honour: row.honour ?? undefined,
    studios: row.studios,
    onLastPanel: row.visits.includes(1),
    consecutive: unbroken(row.visits),
    dutiesThisYear: row.year,
    heldThisYear: row.held,
    recentDuties: row.recent,
    lastDutyOn: row.last ?? undefined,
    since: row.since ?? undefined,
  }))
}

/** How far 1, 2, 3, … goes without a gap. */
function unbroken(visits: readonly number[]): number {
  let count = 0
  while (visits.includes(count + 1)) count++
  return count
}

const FACTS = `
with asked (experts, first_day, since, panel, host, kind, engagement, visits) as (values (?::int[], ?::date, ?::date, ?::int, ?::int, ?::text, ?::int, ?::int)),
pool (id) as materialized (select unnest(experts) from asked),
visit (engagement_id, place) as materialized (
  select id, row_number() over (order by starts_on desc, id desc)::int from (
    select engagement.id, engagement.starts_on from engagement, asked
    where engagement.host_id = asked.host and engagement.kind = asked.kind and engagement.id <> asked.engagement
      and engagement.ends_on < asked.first_day
      and exists (select from assignment where assignment.engagement_id = engagement.id and assignment.state = 'COMPLETED')
    order by engagement.starts_on desc, engagement.id desc limit (select visits from asked)
  ) as latest),
visited as (
  select expert_id, array_agg(distinct place) as places from assignment join visit using (engagement_id)
  where state = 'COMPLETED' group by expert_id),
duties as (
  select expert_id,
    count(*) filter (where state = 'COMPLETED' and date_trunc('year', starts_on::timestamp) = date_trunc('year', first_day::timestamp))::int as year,
    count(*) filter (where state in ('INVITED', 'ACCEPTED') and panel_id <> panel
      and date_trunc('year', starts_on::timestamp) = date_trunc('year', first_day::timestamp))::int as held,
    count(*) filter (where state = 'COMPLETED' and ends_on >= since and ends_on < first_day)::int as recent,
    max(ends_on) filter (where state = 'COMPLETED' and ends_on < first_day)::text as last
  from assignment join pool on pool.id = expert_id, asked group by expert_id),
occupations as (
  select expert_id, array_agg(distinct code) as codes from expert_occupation join pool on pool.id = expert_id
  join occupation on occupation.id = occupation_id group by expert_id),
honours as (
  select expert_id, max(array_position('{${honourLevels.join()}}'::text[], level)) as level from honour
  join pool on pool.id = expert_id join honour_kind on honour_kind.id = kind_id, asked
  where granted_on <= first_day and (revoked_on is null or revoked_on > first_day) group by expert_id),
studios as (
  select expert_id, array_agg(distinct studio_id) as ids from studio_lead join pool on pool.id = expert_id, asked
  where starts_on <= first_day and (ends_on is null or ends_on >= first_day) group by expert_id),
terms as (select expert_id, min(starts_on)::text as since from term join pool on pool.id = expert_id group by expert_id)
select pool.id as expert, coalesce(occupations.codes, '{}') as occupations, ('{${honourLevels.join()}}'::text[])[honours.level] as honour,
  coalesce(studios.ids, '{}') as studios, coalesce(visited.places, '{}') as visits, coalesce(duties.year, 0) as year,
  coalesce(duties.held, 0) as held, coalesce(duties.recent, 0) as recent, duties.last, terms.since
from pool
left join occupations on occupations.expert_id = pool.id
left join honours on honours.expert_id = pool.id
left join studios on studios.expert_id = pool.id
left join visited on visited.expert_id = pool.id
left join duties on duties.expert_id = pool.id
left join terms on terms.expert_id = pool.id
order by pool.id`
